<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Lower the rate.</source>
        <translation>Bajar la tasa.</translation>
    </message>
    <message numerus="yes">
        <source>Lower the rate: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Bajar la tasa: con {rate} llega en {steps} paso.</numerusform>
            <numerusform>Bajar la tasa: con {rate} llega en {steps} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate: {rate} works.</source>
        <translation>Bajar la tasa: {rate} funciona.</translation>
    </message>
    <message>
        <source>Lower the rate from the start.</source>
        <translation>Bajar la tasa desde el inicio.</translation>
    </message>
    <message numerus="yes">
        <source>Lower the rate from the start: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Bajar la tasa desde el inicio: con {rate} llega en {steps} paso.</numerusform>
            <numerusform>Bajar la tasa desde el inicio: con {rate} llega en {steps} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate from the start: {rate} works.</source>
        <translation>Bajar la tasa desde el inicio: {rate} funciona.</translation>
    </message>
    <message>
        <source>Lower the rate: it settles then, though not as low as this run happened to end.</source>
        <translation>Bajar la tasa: entonces se asienta, aunque no tan abajo como esta ejecución acabó por casualidad.</translation>
    </message>
    <message>
        <source>Raise the rate: it settles then, though not as low as this run happened to end.</source>
        <translation>Subir la tasa: entonces se asienta, aunque no tan abajo como esta ejecución acabó por casualidad.</translation>
    </message>
    <message>
        <source>Raise the rate.</source>
        <translation>Subir la tasa.</translation>
    </message>
    <message numerus="yes">
        <source>Raise the rate: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Subir la tasa: con {rate} llega en {steps} paso.</numerusform>
            <numerusform>Subir la tasa: con {rate} llega en {steps} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the rate: {rate} works.</source>
        <translation>Subir la tasa: {rate} funciona.</translation>
    </message>
    <message>
        <source>Raise the rate from the start.</source>
        <translation>Subir la tasa desde el inicio.</translation>
    </message>
    <message numerus="yes">
        <source>Raise the rate from the start: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Subir la tasa desde el inicio: con {rate} llega en {steps} paso.</numerusform>
            <numerusform>Subir la tasa desde el inicio: con {rate} llega en {steps} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the rate from the start: {rate} works.</source>
        <translation>Subir la tasa desde el inicio: {rate} funciona.</translation>
    </message>
    <message>
        <source>A lower rate would glide.</source>
        <translation>Una tasa más baja se deslizaría.</translation>
    </message>
    <message numerus="yes">
        <source>A lower rate would glide: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Una tasa más baja se deslizaría: con {rate} llega en {steps} paso.</numerusform>
            <numerusform>Una tasa más baja se deslizaría: con {rate} llega en {steps} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower rate would glide: {rate} works.</source>
        <translation>Una tasa más baja se deslizaría: {rate} funciona.</translation>
    </message>
    <message>
        <source>Less momentum would swing less.</source>
        <translation>Con menos momentum se balancearía menos.</translation>
    </message>
    <message>
        <source>Less momentum (a lower {parameter}) would swing less.</source>
        <translation>Con menos momentum ({parameter} más bajo) se balancearía menos.</translation>
    </message>
    <message>
        <source>lower rates</source>
        <translation>tasas más bajas</translation>
    </message>
    <message>
        <source>higher rates</source>
        <translation>tasas más altas</translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps: allow more, or start elsewhere.</source>
        <translation>
            <numerusform>Ninguna de las {rates} que se probaron llega desde aquí en {steps} paso: permitir más pasos o empezar en otro lugar.</numerusform>
            <numerusform>Ninguna de las {rates} que se probaron llega desde aquí en {steps} pasos: permitir más pasos o empezar en otro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps: let the rate shrink more slowly, allow more, or start elsewhere.</source>
        <translation>
            <numerusform>Ninguna de las {rates} que se probaron llega desde aquí en {steps} paso: dejar que la tasa se reduzca más despacio, permitir más pasos o empezar en otro lugar.</numerusform>
            <numerusform>Ninguna de las {rates} que se probaron llega desde aquí en {steps} pasos: dejar que la tasa se reduzca más despacio, permitir más pasos o empezar en otro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps. Less momentum lets the swings die down.</source>
        <translation>
            <numerusform>Ninguna de las {rates} que se probaron llega desde aquí en {steps} paso. Con menos momentum, los vaivenes se apagan.</numerusform>
            <numerusform>Ninguna de las {rates} que se probaron llega desde aquí en {steps} pasos. Con menos momentum, los vaivenes se apagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps. Less momentum (a lower {parameter}) lets the swings die down.</source>
        <translation>
            <numerusform>Ninguna de las {rates} que se probaron llega desde aquí en {steps} paso. Con menos momentum ({parameter} más bajo), los vaivenes se apagan.</numerusform>
            <numerusform>Ninguna de las {rates} que se probaron llega desde aquí en {steps} pasos. Con menos momentum ({parameter} más bajo), los vaivenes se apagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks as if this cost had no bottom; then no rate helps.</source>
        <translation>Parece que este costo no tiene fondo; en ese caso, ninguna tasa sirve.</translation>
    </message>
    <message>
        <source>No rate helps: this cost has no bottom to arrive at.</source>
        <translation>Ninguna tasa sirve: este costo no tiene un fondo al que llegar.</translation>
    </message>
    <message>
        <source>More steps would show whether there is a bottom.</source>
        <translation>Con más pasos se vería si hay un fondo.</translation>
    </message>
    <message>
        <source>The slope is as large in each row, so the steps do not shrink by themselves: let a schedule shrink the rate.</source>
        <translation>La pendiente es igual de grande en cada fila, así que los pasos no se acortan solos: dejar que un plan reduzca la tasa.</translation>
    </message>
    <message>
        <source>The steps of this rule do not shrink with the slope: let a schedule shrink the rate far enough.</source>
        <translation>Los pasos de esta regla no se acortan con la pendiente: dejar que un plan reduzca la tasa lo suficiente.</translation>
    </message>
    <message>
        <source>Weight decay pulls each knob towards 0, away from the bottom as well: try less of it.</source>
        <translation>El decaimiento de pesos tira de cada perilla hacia 0, y así también la aleja del fondo: probar con menos.</translation>
    </message>
    <message>
        <source>Start where the cost is defined.</source>
        <translation>Empezar donde el costo esté definido.</translation>
    </message>
    <message>
        <source>Start a little beside its ridge.</source>
        <translation>Empezar un poco al lado de la cresta.</translation>
    </message>
    <message>
        <source>Start a little beside it.</source>
        <translation>Empezar un poco al lado.</translation>
    </message>
    <message>
        <source>Start somewhere else.</source>
        <translation>Empezar en otro lugar.</translation>
    </message>
    <message>
        <source>None of the rates that were tried learns anything from here: start elsewhere.</source>
        <translation>Ninguna de las tasas que se probaron aprende nada desde aquí: empezar en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Bowl</source>
        <translation>Cuenco</translation>
    </message>
    <message>
        <source>Every step takes the same share of the way that is left, so the steps shrink by themselves towards the bottom.</source>
        <translation>Cada paso recorre la misma fracción del camino que queda, así que los pasos se acortan solos hacia el fondo.</translation>
    </message>
    <message>
        <source>Shallow bowl</source>
        <translation>Cuenco suave</translation>
    </message>
    <message>
        <source>A tenth of the bowl&apos;s slope makes a tenth of its first step: 20 steps later more than half of the way is still to go.</source>
        <translation>Una décima parte de la pendiente del cuenco da una décima parte de su primer paso: 20 pasos después falta aún más de la mitad del camino.</translation>
    </message>
    <message>
        <source>Steep bowl</source>
        <translation>Cuenco empinado</translation>
    </message>
    <message>
        <source>The rate that suits the bowl is large here: every step lands on the other side of the valley, though nearer to the bottom.</source>
        <translation>La tasa adecuada para el cuenco es grande aquí: cada paso cae al otro lado del valle, aunque más cerca del fondo.</translation>
    </message>
    <message>
        <source>Shifted bowl</source>
        <translation>Cuenco desplazado</translation>
    </message>
    <message>
        <source>The lowest point need not be at 0, nor the lowest cost be 0: here w heads for 2, and the cost for 1.</source>
        <translation>El punto más bajo no tiene por qué estar en 0, ni el costo mínimo ser 0: aquí w va hacia 2, y el costo hacia 1.</translation>
    </message>
    <message>
        <source>Flat bottom</source>
        <translation>Fondo plano</translation>
    </message>
    <message>
        <source>The first step is long, but the valley floor is so flat that the slope fades: 20 steps do not reach the middle.</source>
        <translation>El primer paso es largo, pero el fondo del valle es tan plano que la pendiente se desvanece: 20 pasos no llegan al centro.</translation>
    </message>
    <message>
        <source>Double valley</source>
        <translation>Doble valle</translation>
    </message>
    <message>
        <source>It settles in the right-hand valley though the left one is deeper: the slope tells only what is underfoot.</source>
        <translation>Se asienta en el valle de la derecha aunque el de la izquierda es más profundo: la pendiente solo dice lo que hay bajo los pies.</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ondulada</translation>
    </message>
    <message>
        <source>Of several valleys it takes the one that it rolls into first, and that is not the deepest.</source>
        <translation>De varios valles toma el primero en el que cae rodando, y no es el más profundo.</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Valor absoluto</translation>
    </message>
    <message>
        <source>The slope is as large near the bottom as far away, so the steps do not shrink, and w ends up hopping to and fro across 0.</source>
        <translation>La pendiente es tan grande cerca del fondo como lejos de él, así que los pasos no se acortan, y w acaba saltando de un lado a otro de 0.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>The cost is high but the ground nearly level: with hardly any slope, 20 steps hardly move w.</source>
        <translation>El costo es alto, pero el terreno es casi llano: casi sin pendiente, 20 pasos apenas mueven w.</translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation>Acantilado</translation>
    </message>
    <message>
        <source>Short steps lead to the edge, where the slope is suddenly so large that one step throws w far beyond the bottom.</source>
        <translation>Pasos cortos llevan al borde, donde la pendiente es de pronto tan grande que un solo paso lanza w mucho más allá del fondo.</translation>
    </message>
    <message>
        <source>No bottom</source>
        <translation>Sin fondo</translation>
    </message>
    <message>
        <source>Downhill has no end here, and every step is longer than the one before: there is no bottom to be found.</source>
        <translation>Aquí la cuesta abajo no tiene fin, y cada paso es más largo que el anterior: no hay ningún fondo que encontrar.</translation>
    </message>
    <message>
        <source>Round bowl</source>
        <translation>Cuenco redondo</translation>
    </message>
    <message>
        <source>It is equally steep on all sides, so both knobs take the same share of the way that is left, and the path is straight.</source>
        <translation>Es igual de empinado por todos lados, así que ambas perillas recorren la misma fracción del camino que queda, y la trayectoria es recta.</translation>
    </message>
    <message>
        <source>Long valley</source>
        <translation>Valle largo</translation>
    </message>
    <message>
        <source>Across the valley it is six times as steep as along it: w₂ overshoots with every step while w₁ glides, and one rate has to serve both.</source>
        <translation>A lo ancho del valle la pendiente es seis veces mayor que a lo largo: w₂ sobrepasa el fondo en cada paso mientras w₁ se desliza, y una sola tasa tiene que servir a las dos.</translation>
    </message>
    <message>
        <source>Tilted valley</source>
        <translation>Valle inclinado</translation>
    </message>
    <message>
        <source>The long valley, turned: now the slope of each knob depends on the other knob as well, and the path zigzags down the valley between its sides.</source>
        <translation>El valle largo, girado: ahora la pendiente de cada perilla depende también de la otra, y la trayectoria baja por el valle en zigzag entre sus laderas.</translation>
    </message>
    <message>
        <source>Two equations (Booth)</source>
        <translation>Dos ecuaciones (Booth)</translation>
    </message>
    <message>
        <source>The cost tells how far two equations are from holding, so going downhill solves both at once: w₁ nears 1, and w₂ nears 3.</source>
        <translation>El costo dice cuánto les falta a dos ecuaciones para cumplirse, así que ir cuesta abajo resuelve las dos a la vez: w₁ se acerca a 1 y w₂ se acerca a 3.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Punto de silla</translation>
    </message>
    <message>
        <source>The run heads for the level place in the middle and is slow there, but that is no bottom: in the end it falls off to one side.</source>
        <translation>La ejecución va hacia el lugar llano del centro y allí es lenta, pero eso no es un fondo: al final cae hacia un lado.</translation>
    </message>
    <message>
        <source>Two unequal valleys</source>
        <translation>Dos valles desiguales</translation>
    </message>
    <message>
        <source>The left valley is deeper, but from here the slope leads into the right one, and there the run stays.</source>
        <translation>El valle de la izquierda es más profundo, pero desde aquí la pendiente lleva al de la derecha, y allí se queda la ejecución.</translation>
    </message>
    <message>
        <source>Four valleys (Himmelblau)</source>
        <translation>Cuatro valles (Himmelblau)</translation>
    </message>
    <message>
        <source>All four valleys are equally deep, and which of them a run ends in is decided by where it starts.</source>
        <translation>Los cuatro valles son igual de profundos, y en cuál acaba una ejecución lo decide el lugar donde empieza.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>Camello de seis jorobas</translation>
    </message>
    <message>
        <source>Of six hollows it settles in the one beside the start, though the two in the middle are deeper.</source>
        <translation>De seis hondonadas se asienta en la que está junto al inicio, aunque las dos del centro son más profundas.</translation>
    </message>
    <message>
        <source>Bent valley (Rosenbrock)</source>
        <translation>Valle curvo (Rosenbrock)</translation>
    </message>
    <message>
        <source>Two steps lead down to the floor of the bent valley, but there it is all but level: 200 steps later the bottom at w₁ = 1, w₂ = 1 is still far away.</source>
        <translation>Dos pasos bajan al fondo del valle curvo, pero allí es casi llano: 200 pasos después, el punto más bajo, en w₁ = 1, w₂ = 1, aún está lejos.</translation>
    </message>
    <message>
        <source>Level floor (Beale)</source>
        <translation>Suelo llano (Beale)</translation>
    </message>
    <message>
        <source>The corners are steep and the floor is nearly level: ten steps cut the cost to less than a tenth, and ninety more do not reach the bottom.</source>
        <translation>Las esquinas son empinadas y el suelo es casi llano: diez pasos reducen el costo a menos de la décima parte, y noventa más no llegan al fondo.</translation>
    </message>
    <message>
        <source>Plateau and cliff</source>
        <translation>Meseta y acantilado</translation>
    </message>
    <message>
        <source>Short steps cross the plateau to its edge, where one step throws w₁ far beyond the bottom; w₂, which feels nothing of the cliff, glides on.</source>
        <translation>Pasos cortos cruzan la meseta hasta su borde, donde un solo paso lanza w₁ mucho más allá del fondo; w₂, que no nota nada del acantilado, sigue deslizándose.</translation>
    </message>
    <message>
        <source>Line through the origin</source>
        <translation>Recta por el origen</translation>
    </message>
    <message>
        <source>The cost is the mean over all points, so each step turns the line as all of them together ask for.</source>
        <translation>El coste es la media sobre todos los puntos: cada paso gira la recta como lo piden todos juntos.</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>Recta por puntos</translation>
    </message>
    <message>
        <source>w₁ is how steep the line is, w₂ its height at x = 0; at the bottom stands the line of least squares.</source>
        <translation>w₁ dice cuán inclinada está la recta, w₂ su altura en x = 0; en el fondo está la recta de mínimos cuadrados.</translation>
    </message>
    <message>
        <source>Outlier, squared distances</source>
        <translation>Valor atípico, cuadrados</translation>
    </message>
    <message>
        <source>One point lies far off and counts by the square of its distance: it pulls the line away from all the others.</source>
        <translation>Un punto está muy lejos y cuenta por el cuadrado de su distancia: aparta la recta de todos los demás.</translation>
    </message>
    <message>
        <source>Outlier, plain distances</source>
        <translation>Valor atípico, distancias</translation>
    </message>
    <message>
        <source>By its plain distance the point far off pulls no harder than any other, and the line stays with the rest.</source>
        <translation>Por su simple distancia, el punto lejano no tira más que cualquier otro, y la recta se queda con los demás.</translation>
    </message>
    <message>
        <source>Two groups (logistic)</source>
        <translation>Dos grupos (logística)</translation>
    </message>
    <message>
        <source>The sign of w₁·x + w₂ says which of two groups a point belongs to; they overlap, so the cost cannot come down to 0.</source>
        <translation>El signo de w₁·x + w₂ dice a cuál de dos grupos pertenece un punto; se solapan, así que el coste no puede bajar a 0.</translation>
    </message>
    <message>
        <source>Exponential growth</source>
        <translation>Crecimiento exponencial</translation>
    </message>
    <message>
        <source>A knob in the exponent bends the valley: the run is on its floor soon, and slow along it.</source>
        <translation>Una perilla en el exponente dobla el valle: la ejecución llega pronto a su fondo y avanza despacio por él.</translation>
    </message>
    <message>
        <source>Sine with many valleys</source>
        <translation>Seno con muchos valles</translation>
    </message>
    <message>
        <source>Each frequency that fits a little has a valley: from here the run ends in a poor one, and the best is at w₂ near 2.</source>
        <translation>Cada frecuencia que encaja un poco tiene un valle: desde aquí la ejecución acaba en uno malo, y el mejor está en w₂ cerca de 2.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Cada paso</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Costo final</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remedio</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Gradient descent</source>
        <translation>Descenso de gradiente</translation>
    </message>
    <message>
        <source>A step is the slope times the rate, no more.</source>
        <translation>Un paso es la pendiente por la tasa, nada más.</translation>
    </message>
    <message>
        <source>Momentum (heavy ball)</source>
        <translation>Momentum (bola pesada)</translation>
    </message>
    <message>
        <source>Speed is carried on from step to step, as by a heavy ball that rolls.</source>
        <translation>La velocidad se conserva de un paso a otro, como la de una bola pesada que rueda.</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momentum de Nesterov</translation>
    </message>
    <message>
        <source>Like the heavy ball, but it looks ahead and brakes sooner.</source>
        <translation>Como la bola pesada, pero mira hacia delante y frena antes.</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>Each knob&apos;s steps are divided by the size of all its slopes so far, so they become shorter and shorter.</source>
        <translation>Los pasos de cada perilla se dividen entre el tamaño de todas sus pendientes hasta ahora, así que son cada vez más cortos.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Each knob&apos;s steps are divided by the usual size of its latest slopes.</source>
        <translation>Los pasos de cada perilla se dividen entre el tamaño habitual de sus últimas pendientes.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum and RMSProp together: a mean slope, divided by the usual size of the slopes.</source>
        <translation>Momentum y RMSProp juntos: una pendiente media, dividida entre el tamaño habitual de las pendientes.</translation>
    </message>
    <message>
        <source>AdaDelta</source>
        <translation>AdaDelta</translation>
    </message>
    <message>
        <source>A step is the slope, times the usual size of the latest steps, divided by that of the latest slopes.</source>
        <translation>Un paso es la pendiente por el tamaño habitual de los últimos pasos, dividida entre el de las últimas pendientes.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam, and each step takes a small share off each knob as well.</source>
        <translation>Adam, y además cada paso quita una pequeña fracción de cada perilla.</translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Adam that divides by the largest usual size that the slopes ever had.</source>
        <translation>Adam que divide entre el mayor tamaño habitual que las pendientes hayan tenido nunca.</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam that looks ahead, as Nesterov&apos;s momentum does.</source>
        <translation>Adam que mira hacia delante, como el momentum de Nesterov.</translation>
    </message>
    <message>
        <source>Sign descent</source>
        <translation>Descenso por signo</translation>
    </message>
    <message>
        <source>The slope only says which way: each step is as long as the rate.</source>
        <translation>La pendiente solo dice hacia qué lado: cada paso es tan largo como la tasa.</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>The sign of a mean slope says which way: each step is as long as the rate, a decay apart.</source>
        <translation>El signo de una pendiente media dice hacia qué lado: cada paso es tan largo como la tasa, salvo el decaimiento.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation>La tasa se queda como está.</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>Escalonado</translation>
    </message>
    <message>
        <source>The rate is lowered every so many steps, at one go.</source>
        <translation>La tasa se baja de golpe cada cierto número de pasos.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Each step keeps the same share of the rate.</source>
        <translation>Cada paso conserva la misma fracción de la tasa.</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Inverso del tiempo</translation>
    </message>
    <message>
        <source>The rate falls fast at first and ever more slowly later, but never ends.</source>
        <translation>La tasa baja rápido al principio y cada vez más despacio después, pero sin fin.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>The rate glides from its full size down to 0.</source>
        <translation>La tasa se desliza desde su valor completo hasta 0.</translation>
    </message>
    <message>
        <source>Linear warm-up</source>
        <translation>Calentamiento lineal</translation>
    </message>
    <message>
        <source>The rate climbs from a share of it to its full size, and stays there.</source>
        <translation>La tasa sube desde una fracción hasta su valor completo, y ahí se queda.</translation>
    </message>
    <message>
        <source>Cyclic (triangles)</source>
        <translation>Cíclico (triángulos)</translation>
    </message>
    <message>
        <source>The rate climbs to its full size and falls again, over and over.</source>
        <translation>La tasa sube a su valor completo y vuelve a bajar, una y otra vez.</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>The rate climbs to its full size once, and glides down to almost 0.</source>
        <translation>La tasa sube una vez a su valor completo y se desliza hasta casi 0.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaim.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Pasos entre cambios</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Steps until 0</source>
        <translation>Pasos hasta 0</translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation>Pasos de subida</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Steps to the end</source>
        <translation>Pasos hasta el final</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>as a share of the rate</source>
        <translation>como fracción de la tasa</translation>
    </message>
    <message>
        <source>as a share of the steps</source>
        <translation>como fracción de los pasos</translation>
    </message>
    <message>
        <source>per step</source>
        <translation>por paso</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>cada vez</translation>
    </message>
    <message>
        <source>of each knob, times the rate</source>
        <translation>de cada perilla, por la tasa</translation>
    </message>
    <message>
        <source>of the momentum&apos;s warm-up, per step</source>
        <translation>del calentamiento del momentum, por paso</translation>
    </message>
    <message>
        <source>in units of the slope</source>
        <translation>en unidades de la pendiente</translation>
    </message>
    <message>
        <source>rate</source>
        <extracomment>One word, or words joined by _, as variables in formulas are called: w ← w − rate·slope</extracomment>
        <translation>tasa</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decaimiento</translation>
    </message>
    <message>
        <source>beta1</source>
        <translation>beta1</translation>
    </message>
    <message>
        <source>beta2</source>
        <translation>beta2</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>épsilon</translation>
    </message>
    <message>
        <source>weight_decay</source>
        <translation>decaimiento_pesos</translation>
    </message>
    <message>
        <source>momentum_decay</source>
        <translation>decaimiento_momentum</translation>
    </message>
    <message>
        <source>every</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>climb</source>
        <translation>pasos_subida</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>total</source>
        <translation>final</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>subida</translation>
    </message>
    <message>
        <source>up to</source>
        <extracomment>In a formula: up to p = …; then falling to …; by …</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>then falling to</source>
        <translation>luego baja a</translation>
    </message>
    <message>
        <source>by</source>
        <translation>según</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>mean of {each}</source>
        <translation>media de {each}</translation>
    </message>
    <message>
        <source>it is UTF-16; allowed is a table saved as CSV in UTF-8</source>
        <translation>es UTF-16; se admite una tabla guardada como CSV en UTF-8</translation>
    </message>
    <message>
        <source>it is no text; allowed is a table saved as CSV in UTF-8</source>
        <translation>no es texto; se admite una tabla guardada como CSV en UTF-8</translation>
    </message>
    <message>
        <source>it has no rows of numbers; allowed is one or more</source>
        <translation>no tiene filas de números; se admite una o más</translation>
    </message>
    <message>
        <source>too many columns; allowed are {most}</source>
        <translation>demasiadas columnas; se admiten {most}</translation>
    </message>
    <message>
        <source>there is no column &quot;{title}&quot;; allowed is one of {titles}, or its number</source>
        <translation>no hay columna «{title}»; se admite una de {titles}, o su número</translation>
    </message>
    <message>
        <source>two columns are called {title}; allowed is one</source>
        <translation>dos columnas se llaman {title}; se admite una</translation>
    </message>
    <message>
        <source>column {column} has no value; allowed is a number</source>
        <translation>la columna {column} no tiene valor; se admite un número</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} is no number; allowed is one, as -2.5 or 1e3</source>
        <translation>«{value}» en la columna {column} no es un número; se admite uno, como -2.5 o 1e3</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column}; allowed is a finite number</source>
        <translation>«{value}» en la columna {column}; se admite un número finito</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} is too large or too small for a computer&apos;s numbers; allowed is up to 1.8e308</source>
        <translation>«{value}» en la columna {column} es demasiado grande o demasiado pequeño para los números de un ordenador; se admite hasta 1.8e308</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} has another decimal mark than the rows before; allowed is one for the whole file, a point or a comma</source>
        <translation>«{value}» en la columna {column} tiene otro signo decimal que las filas anteriores; se admite uno para todo el archivo, punto o coma</translation>
    </message>
    <message>
        <source>the quotes of this row do not match; allowed are quotes around a whole value</source>
        <translation>las comillas de esta fila no casan; se admiten alrededor de un valor entero</translation>
    </message>
    <message>
        <source>too many rows; allowed are {most}</source>
        <translation>demasiadas filas; se admiten {most}</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {name}</source>
        <translation>
            <numerusform>{count} fila de {name}</numerusform>
            <numerusform>{count} filas de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} values; allowed are {expected}, as in the first row</source>
        <translation>
            <numerusform>la fila tiene {count} valor; se admiten {expected}, como en la primera fila</numerusform>
            <numerusform>la fila tiene {count} valores; se admiten {expected}, como en la primera fila</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more rows do not read</source>
        <translation>
            <numerusform>{count} fila más no se puede leer</numerusform>
            <numerusform>{count} filas más no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modificado</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Nothing to follow: the slope is zero</source>
        <translation>Nada que seguir: la pendiente es cero</translation>
    </message>
    <message>
        <source>Nothing to follow: the slope is not defined here</source>
        <translation>Nada que seguir: la pendiente no está definida aquí</translation>
    </message>
    <message>
        <source>No way to begin: the cost is not defined here</source>
        <translation>No hay por dónde empezar: el costo no está definido aquí</translation>
    </message>
    <message>
        <source>No way to begin: the cost is too large here</source>
        <translation>No hay por dónde empezar: el costo es demasiado grande aquí</translation>
    </message>
    <message>
        <source>Diverging: the further down, the steeper</source>
        <translation>Diverge: cuanto más abajo, más empinado</translation>
    </message>
    <message>
        <source>Diverging: the cost falls beyond all numbers</source>
        <translation>Diverge: el costo cae más allá de todo número</translation>
    </message>
    <message>
        <source>Diverging: it ended above its start</source>
        <translation>Diverge: acabó por encima de su inicio</translation>
    </message>
    <message>
        <source>Diverging: a step led out of the landscape</source>
        <translation>Diverge: un paso salió del terreno</translation>
    </message>
    <message>
        <source>Diverging: the cost explodes</source>
        <translation>Diverge: el costo explota</translation>
    </message>
    <message>
        <source>Swinging without settling</source>
        <translation>Se balancea sin asentarse</translation>
    </message>
    <message>
        <source>Oscillating without settling</source>
        <translation>Oscila sin asentarse</translation>
    </message>
    <message>
        <source>Oscillating for ever</source>
        <translation>Oscila para siempre</translation>
    </message>
    <message>
        <source>Jumping about without settling</source>
        <translation>Salta de un lado a otro sin asentarse</translation>
    </message>
    <message>
        <source>Overshooting, but converging</source>
        <translation>Sobrepasa el fondo, pero converge</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>Se arrastra</translation>
    </message>
    <message>
        <source>Converging smoothly</source>
        <translation>Converge suavemente</translation>
    </message>
    <message>
        <source>Going down, and the slope does not ease yet</source>
        <translation>Baja, y la pendiente aún no se suaviza</translation>
    </message>
    <message>
        <source>Converging, though not smoothly</source>
        <translation>Converge, aunque no suavemente</translation>
    </message>
    <message>
        <source>Converging to a saddle</source>
        <translation>Converge a un punto de silla</translation>
    </message>
    <message>
        <source>Converging, though {knob} overshoots</source>
        <translation>Converge, aunque {knob} sobrepasa el fondo</translation>
    </message>
    <message>
        <source>w = {w}</source>
        <translation>w = {w}</translation>
    </message>
    <message>
        <source>w₁ = {first}, w₂ = {second}</source>
        <translation>w₁ = {first}, w₂ = {second}</translation>
    </message>
    <message>
        <source>At the start the slope is exactly 0, so no step moves.</source>
        <translation>Al inicio la pendiente es exactamente 0, así que ningún paso mueve nada.</translation>
    </message>
    <message>
        <source>At {place} the slope is exactly 0, so no step moves.</source>
        <translation>En {place} la pendiente es exactamente 0, así que ningún paso mueve nada.</translation>
    </message>
    <message>
        <source>This is the bottom of a valley, a minimum.</source>
        <translation>Es el fondo de un valle, un mínimo.</translation>
    </message>
    <message>
        <source>This is the top of a hill, a maximum: the least push would start a run down.</source>
        <translation>Es la cima de una colina, un máximo: el menor empujón haría bajar a la ejecución.</translation>
    </message>
    <message>
        <source>This is a ridge: level along it, and lower on both sides.</source>
        <translation>Es una cresta: llana a lo largo y más baja a ambos lados.</translation>
    </message>
    <message>
        <source>This is a saddle: level here, but lower on one side and higher on another.</source>
        <translation>Es un punto de silla: llano aquí, pero más bajo hacia un lado y más alto hacia otro.</translation>
    </message>
    <message>
        <source>The cost is the same all around: a plain.</source>
        <translation>El costo es igual todo alrededor: una llanura.</translation>
    </message>
    <message>
        <source>The start is on a tip: the cost is defined and its slope is not, so no step can be made.</source>
        <translation>El inicio está en un punto anguloso: el costo está definido y su pendiente no, así que no se puede dar ningún paso.</translation>
    </message>
    <message>
        <source>{place} is on a tip: the cost is defined there and its slope is not, so no step can be made.</source>
        <translation>{place} es un punto anguloso: allí el costo está definido y su pendiente no, así que no se puede dar ningún paso.</translation>
    </message>
    <message>
        <source>The cost is too large for a computer&apos;s numbers, so there is nothing to follow.</source>
        <translation>El costo es demasiado grande para los números de la máquina, así que no hay nada que seguir.</translation>
    </message>
    <message>
        <source>At {place} the cost is too large for a computer&apos;s numbers, so there is nothing to follow.</source>
        <translation>En {place} el costo es demasiado grande para los números de la máquina, así que no hay nada que seguir.</translation>
    </message>
    <message>
        <source>It is a bottom, a top or a saddle: where it is level, no way is downhill.</source>
        <translation>Es un fondo, una cima o un punto de silla: donde es llano, no se baja hacia ningún lado.</translation>
    </message>
    <message>
        <source>The cost is not defined, so there is nothing to follow.</source>
        <translation>El costo no está definido, así que no hay nada que seguir.</translation>
    </message>
    <message>
        <source>The cost is not defined at {place}, so there is nothing to follow.</source>
        <translation>El costo no está definido en {place}, así que no hay nada que seguir.</translation>
    </message>
    <message>
        <source>The slope is not defined, so there is nothing to follow.</source>
        <translation>La pendiente no está definida, así que no hay nada que seguir.</translation>
    </message>
    <message>
        <source>The slope is not defined at {place}, so there is nothing to follow.</source>
        <translation>La pendiente no está definida en {place}, así que no hay nada que seguir.</translation>
    </message>
    <message>
        <source>It comes to rest on a saddle: level, but lower on two sides.</source>
        <translation>Se detiene en un punto de silla: llano, pero más bajo hacia dos lados.</translation>
    </message>
    <message>
        <source>A lower place is in view, C = {cost}: the gradient only knew the slope underfoot.</source>
        <translation>Hay un lugar más bajo a la vista, C = {cost}: el gradiente solo conocía la pendiente bajo los pies.</translation>
    </message>
    <message>
        <source>A lower place is in view, C = {cost} at {place}: the gradient only knew the slope underfoot.</source>
        <translation>Hay un lugar más bajo a la vista, C = {cost} en {place}: el gradiente solo conocía la pendiente bajo los pies.</translation>
    </message>
    <message>
        <source>No step was taken.</source>
        <translation>No se dio ningún paso.</translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: hardly any slope is left.</source>
        <translation>
            <numerusform>Llega en {steps} paso: casi no queda pendiente.</numerusform>
            <numerusform>Llega en {steps} pasos: casi no queda pendiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: at {place} hardly any slope is left.</source>
        <translation>
            <numerusform>Llega en {steps} paso: en {place} casi no queda pendiente.</numerusform>
            <numerusform>Llega en {steps} pasos: en {place} casi no queda pendiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: the slope is 0.</source>
        <translation>
            <numerusform>Llega en {steps} paso: la pendiente es 0.</numerusform>
            <numerusform>Llega en {steps} pasos: la pendiente es 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: at {place} the slope is 0.</source>
        <translation>
            <numerusform>Llega en {steps} paso: en {place} la pendiente es 0.</numerusform>
            <numerusform>Llega en {steps} pasos: en {place} la pendiente es 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: it landed on a tip, where the slope is not defined.</source>
        <translation>
            <numerusform>Llega en {steps} paso: cayó en un punto anguloso, donde la pendiente no está definida.</numerusform>
            <numerusform>Llega en {steps} pasos: cayó en un punto anguloso, donde la pendiente no está definida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: it landed on a tip, {place}, where the slope is not defined.</source>
        <translation>
            <numerusform>Llega en {steps} paso: cayó en un punto anguloso, {place}, donde la pendiente no está definida.</numerusform>
            <numerusform>Llega en {steps} pasos: cayó en un punto anguloso, {place}, donde la pendiente no está definida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost: {costs}.</source>
        <translation>El costo: {costs}.</translation>
    </message>
    <message>
        <source>The cost: {costs}, at step {step} {end}.</source>
        <translation>El costo: {costs}, en el paso {step} {end}.</translation>
    </message>
    <message>
        <source>The cost: {costs}, at the end {end}.</source>
        <translation>El costo: {costs}, al final {end}.</translation>
    </message>
    <message>
        <source>Each step keeps {share} of w, so the cost falls to {cost_share} of what it was: {costs}.</source>
        <translation>Cada paso conserva el {share} de w, así que el costo baja al {cost_share} de lo que era: {costs}.</translation>
    </message>
    <message>
        <source>Each step jumps across the bottom and keeps {share} of w, so the cost falls to {cost_share} of what it was: {costs}.</source>
        <translation>Cada paso salta por encima del fondo y conserva el {share} de w, así que el costo baja al {cost_share} de lo que era: {costs}.</translation>
    </message>
    <message>
        <source>Each step keeps about {share} of the slope.</source>
        <translation>Cada paso conserva cerca del {share} de la pendiente.</translation>
    </message>
    <message>
        <source>Each step jumps across the bottom and keeps about {share} of the slope.</source>
        <translation>Cada paso salta por encima del fondo y conserva cerca del {share} de la pendiente.</translation>
    </message>
    <message>
        <source>In the second half each step keeps about {share} of the slope.</source>
        <translation>En la segunda mitad cada paso conserva cerca del {share} de la pendiente.</translation>
    </message>
    <message>
        <source>In the second half each step jumps across the bottom and keeps about {share} of the slope.</source>
        <translation>En la segunda mitad cada paso salta por encima del fondo y conserva cerca del {share} de la pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>From step {first} to step {last} it turned back {turns} times.</source>
        <translation>
            <numerusform>Del paso {first} al paso {last} cambió de sentido {turns} vez.</numerusform>
            <numerusform>Del paso {first} al paso {last} cambió de sentido {turns} veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It swings: from step {first} to step {last} it turned back {turns} times.</source>
        <translation>
            <numerusform>Se balancea: del paso {first} al paso {last} cambió de sentido {turns} vez.</numerusform>
            <numerusform>Se balancea: del paso {first} al paso {last} cambió de sentido {turns} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>From step {first} to step {last} the size of the slope went from {from} to {to}.</source>
        <translation>Del paso {first} al paso {last} el tamaño de la pendiente pasó de {from} a {to}.</translation>
    </message>
    <message>
        <source>At step {first} and at step {last} the size of the slope is {from} alike.</source>
        <translation>En el paso {first} y en el paso {last} el tamaño de la pendiente es el mismo, {from}.</translation>
    </message>
    <message numerus="yes">
        <source>It is there, but that took {steps} steps.</source>
        <translation>
            <numerusform>Ha llegado, pero le costó {steps} paso.</numerusform>
            <numerusform>Ha llegado, pero le costó {steps} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace it takes about {steps} steps to be there.</source>
        <translation>A este ritmo hacen falta unos {steps} pasos para llegar.</translation>
    </message>
    <message>
        <source>The steps faded away while the slope was still {slope}.</source>
        <translation>Los pasos se desvanecieron cuando la pendiente era aún {slope}.</translation>
    </message>
    <message>
        <source>The steps shrink faster than the slope, which is still {slope}.</source>
        <translation>Los pasos se acortan más rápido que la pendiente, que aún es {slope}.</translation>
    </message>
    <message>
        <source>The steps are too short to move anything.</source>
        <translation>Los pasos son demasiado cortos para mover algo.</translation>
    </message>
    <message numerus="yes">
        <source>After {steps} steps the cost went from {from} to {to}.</source>
        <translation>
            <numerusform>Tras {steps} paso el costo pasó de {from} a {to}.</numerusform>
            <numerusform>Tras {steps} pasos el costo pasó de {from} a {to}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {steps} steps the cost is still {cost}.</source>
        <translation>
            <numerusform>Tras {steps} paso el costo aún es {cost}.</numerusform>
            <numerusform>Tras {steps} pasos el costo aún es {cost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By then the schedule had lowered the rate to {rate}.</source>
        <translation>Para entonces el plan había bajado la tasa a {rate}.</translation>
    </message>
    <message>
        <source>With each step the cost falls and the slope gets steeper: {costs}.</source>
        <translation>Con cada paso el costo baja y la pendiente se vuelve más empinada: {costs}.</translation>
    </message>
    <message>
        <source>From step {step} on the cost falls with each step and the slope gets steeper: {costs}.</source>
        <translation>Desde el paso {step} el costo baja con cada paso y la pendiente se vuelve más empinada: {costs}.</translation>
    </message>
    <message>
        <source>At step {step} it was beyond a computer&apos;s numbers.</source>
        <translation>En el paso {step} quedó fuera de los números de la máquina.</translation>
    </message>
    <message>
        <source>It began at a cost of {from} and ended above that, at {to}.</source>
        <translation>Empezó con un costo de {from} y acabó por encima, en {to}.</translation>
    </message>
    <message>
        <source>It began at a cost of {from}, was up at {highest} at step {step}, and ended at {to}, above its start.</source>
        <translation>Empezó con un costo de {from}, llegó hasta {highest} en el paso {step} y acabó en {to}, por encima de su inicio.</translation>
    </message>
    <message>
        <source>Step {step} led out of the landscape: the cost is not defined.</source>
        <translation>El paso {step} salió del terreno: el costo no está definido.</translation>
    </message>
    <message>
        <source>Step {step} led out of the landscape: the cost is not defined at {place}.</source>
        <translation>El paso {step} salió del terreno: el costo no está definido en {place}.</translation>
    </message>
    <message>
        <source>The cost grew faster and faster: {costs}.</source>
        <translation>El costo creció cada vez más rápido: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew faster and faster, past {milestone} at step {step}.</source>
        <translation>El costo creció cada vez más rápido, y pasó de {milestone} en el paso {step}.</translation>
    </message>
    <message>
        <source>The cost grew {ratio}-fold a step: {costs}.</source>
        <translation>El costo se multiplicó por {ratio} en cada paso: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew {ratio}-fold a step, past {milestone} at step {step}.</source>
        <translation>El costo se multiplicó por {ratio} en cada paso, y pasó de {milestone} en el paso {step}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew {ratio}-fold a step: {costs}.</source>
        <translation>En la segunda mitad el costo se multiplicó por {ratio} en cada paso: {costs}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew {ratio}-fold a step; it was past {milestone} at step {step}.</source>
        <translation>En la segunda mitad el costo se multiplicó por {ratio} en cada paso; pasó de {milestone} en el paso {step}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew by {percent} % a step: {costs}.</source>
        <translation>En la segunda mitad el costo creció un {percent}&#xa0;% en cada paso: {costs}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew by {percent} % a step; it was past {milestone} at step {step}.</source>
        <translation>En la segunda mitad el costo creció un {percent}&#xa0;% en cada paso; pasó de {milestone} en el paso {step}.</translation>
    </message>
    <message>
        <source>The cost grew by {percent} % a step: {costs}.</source>
        <translation>El costo creció un {percent}&#xa0;% en cada paso: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew by {percent} % a step, past {milestone} at step {step}.</source>
        <translation>El costo creció un {percent}&#xa0;% en cada paso, y pasó de {milestone} en el paso {step}.</translation>
    </message>
    <message>
        <source>At step {step} it was too large for a computer&apos;s numbers.</source>
        <translation>En el paso {step} era demasiado grande para los números de la máquina.</translation>
    </message>
    <message>
        <source>The knobs swing to and fro, and the cost stays at {cost}.</source>
        <translation>Las perillas se balancean de un lado a otro, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>The knobs swing to and fro, and the cost stays between {low} and {high}.</source>
        <translation>Las perillas se balancean de un lado a otro, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>In the second half the knobs swing to and fro, and the cost stays at {cost}.</source>
        <translation>En la segunda mitad las perillas se balancean de un lado a otro, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>In the second half the knobs swing to and fro, and the cost stays between {low} and {high}.</source>
        <translation>En la segunda mitad las perillas se balancean de un lado a otro, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>w swings to and fro, and the cost stays at {cost}.</source>
        <translation>w se balancea de un lado a otro, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>w swings to and fro, and the cost stays between {low} and {high}.</source>
        <translation>w se balancea de un lado a otro, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>In the second half w swings to and fro, and the cost stays at {cost}.</source>
        <translation>En la segunda mitad w se balancea de un lado a otro, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>In the second half w swings to and fro, and the cost stays between {low} and {high}.</source>
        <translation>En la segunda mitad w se balancea de un lado a otro, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The steps keep turning back, and the cost stays at {cost}.</source>
        <translation>Los pasos cambian de sentido una y otra vez, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>The steps keep turning back, and the cost stays between {low} and {high}.</source>
        <translation>Los pasos cambian de sentido una y otra vez, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>In the second half the steps keep turning back, and the cost stays at {cost}.</source>
        <translation>En la segunda mitad los pasos cambian de sentido una y otra vez, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>In the second half the steps keep turning back, and the cost stays between {low} and {high}.</source>
        <translation>En la segunda mitad los pasos cambian de sentido una y otra vez, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>w jumps from side to side, {places}, and the cost stays at {cost}.</source>
        <translation>w salta de una ladera a la otra, {places}, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>w jumps from side to side, {places}, and the cost stays between {low} and {high}.</source>
        <translation>w salta de una ladera a la otra, {places}, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>In the second half w jumps from side to side, {places}, and the cost stays at {cost}.</source>
        <translation>En la segunda mitad w salta de una ladera a la otra, {places}, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>In the second half w jumps from side to side, {places}, and the cost stays between {low} and {high}.</source>
        <translation>En la segunda mitad w salta de una ladera a la otra, {places}, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>w jumps about, {places}, and the cost stays at {cost}.</source>
        <translation>w salta sin orden, {places}, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>w jumps about, {places}, and the cost stays between {low} and {high}.</source>
        <translation>w salta sin orden, {places}, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>In the second half w jumps about, {places}, and the cost stays at {cost}.</source>
        <translation>En la segunda mitad w salta sin orden, {places}, y el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>In the second half w jumps about, {places}, and the cost stays between {low} and {high}.</source>
        <translation>En la segunda mitad w salta sin orden, {places}, y el costo se queda entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The cost stays at {cost}.</source>
        <translation>El costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>The cost goes up and down between {low} and {high}.</source>
        <translation>El costo sube y baja entre {low} y {high}.</translation>
    </message>
    <message>
        <source>In the second half the cost stays at {cost}.</source>
        <translation>En la segunda mitad el costo se queda en {cost}.</translation>
    </message>
    <message>
        <source>In the second half the cost goes up and down between {low} and {high}.</source>
        <translation>En la segunda mitad el costo sube y baja entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it diverges: the cost is {cost} then.</source>
        <translation>Si sigue hasta el paso {steps}, diverge: el costo es entonces {cost}.</translation>
    </message>
    <message>
        <source>Run on, it diverges: at step {steps} the cost is beyond a computer&apos;s numbers.</source>
        <translation>Si sigue, diverge: en el paso {steps} el costo queda fuera de los números de la máquina.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it does not settle: the cost is {cost} then.</source>
        <translation>Si sigue hasta el paso {steps}, no se asienta: el costo es entonces {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it overshoots, but converges: the cost is {cost} then.</source>
        <translation>Si sigue hasta el paso {steps}, sobrepasa el fondo, pero converge: el costo es entonces {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it crawls: the cost is {cost} then.</source>
        <translation>Si sigue hasta el paso {steps}, se arrastra: el costo es entonces {cost}.</translation>
    </message>
    <message>
        <source>Run on, it diverges: at step {steps} the cost is not defined any more.</source>
        <translation>Si sigue, diverge: en el paso {steps} el costo ya no está definido.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it glides in the end: the cost is {cost} then.</source>
        <translation>Si sigue hasta el paso {steps}, al final se desliza: el costo es entonces {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it converges: the cost is {cost} then.</source>
        <translation>Si sigue hasta el paso {steps}, converge: el costo es entonces {cost}.</translation>
    </message>
    <message>
        <source>{knob} diverges (factor {factor}); {other_knob} oscillates (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} diverge (factor {factor}); {other_knob} oscila (factor {other_factor}). Una sola tasa tiene que servir a ambas perillas.</translation>
    </message>
    <message>
        <source>{knob} diverges (factor {factor}), while {other_knob} would converge (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} diverge (factor {factor}), mientras que {other_knob} convergería (factor {other_factor}). Una sola tasa tiene que servir a ambas perillas.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} diverges (factor {factor}).</source>
        <translation>A lo largo de {other_knob} es cada vez más empinado (factor {other_factor}), mientras que {knob} diverge (factor {factor}).</translation>
    </message>
    <message>
        <source>{knob} oscillates (factor {factor}); {other_knob} overshoots every step (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} oscila (factor {factor}); {other_knob} sobrepasa el fondo en cada paso (factor {other_factor}). Una sola tasa tiene que servir a ambas perillas.</translation>
    </message>
    <message>
        <source>{other_knob} crawls (factor {other_factor}) and sets the pace, while {knob} oscillates (factor {factor}) and limits the rate.</source>
        <translation>{other_knob} se arrastra (factor {other_factor}) y marca el ritmo, mientras que {knob} oscila (factor {factor}) y limita la tasa.</translation>
    </message>
    <message>
        <source>{knob} oscillates (factor {factor}); {other_knob} glides (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} oscila (factor {factor}); {other_knob} se desliza (factor {other_factor}). Una sola tasa tiene que servir a ambas perillas.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} oscillates (factor {factor}).</source>
        <translation>A lo largo de {other_knob} es cada vez más empinado (factor {other_factor}), mientras que {knob} oscila (factor {factor}).</translation>
    </message>
    <message>
        <source>{other_knob} crawls (factor {other_factor}) and sets the pace, while {knob} overshoots every step (factor {factor}) and limits the rate.</source>
        <translation>{other_knob} se arrastra (factor {other_factor}) y marca el ritmo, mientras que {knob} sobrepasa el fondo en cada paso (factor {factor}) y limita la tasa.</translation>
    </message>
    <message>
        <source>{knob} overshoots every step (factor {factor}); {other_knob} glides (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} sobrepasa el fondo en cada paso (factor {factor}); {other_knob} se desliza (factor {other_factor}). Una sola tasa tiene que servir a ambas perillas.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} overshoots every step (factor {factor}).</source>
        <translation>A lo largo de {other_knob} es cada vez más empinado (factor {other_factor}), mientras que {knob} sobrepasa el fondo en cada paso (factor {factor}).</translation>
    </message>
    <message>
        <source>{knob} crawls (factor {factor}) and sets the pace; {other_knob} glides (factor {other_factor}).</source>
        <translation>{knob} se arrastra (factor {factor}) y marca el ritmo; {other_knob} se desliza (factor {other_factor}).</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} crawls (factor {factor}).</source>
        <translation>A lo largo de {other_knob} es cada vez más empinado (factor {other_factor}), mientras que {knob} se arrastra (factor {factor}).</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} glides (factor {factor}).</source>
        <translation>A lo largo de {other_knob} es cada vez más empinado (factor {other_factor}), mientras que {knob} se desliza (factor {factor}).</translation>
    </message>
    <message>
        <source>{knob} sets the pace (factor {factor}); {other_knob} is there sooner (factor {other_factor}).</source>
        <translation>{knob} marca el ritmo (factor {factor}); {other_knob} llega antes (factor {other_factor}).</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>&apos;{file}&apos; was not found.</source>
        <translation>No se encontró «{file}».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; could not be read: {why}.</source>
        <translation>No se pudo leer «{file}»: {why}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a file.</source>
        <translation>«{file}» no es un archivo.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is too large for the memory that is left.</source>
        <translation>«{file}» es demasiado grande para la memoria que queda.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is damaged or cut short: it does not unpack.</source>
        <translation>«{file}» está dañado o incompleto: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds labels, where a file of images is wanted.</source>
        <translation>«{file}» contiene etiquetas, y aquí hace falta un archivo de imágenes.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds images, where a file of labels is wanted.</source>
        <translation>«{file}» contiene imágenes, y aquí hace falta un archivo de etiquetas.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an IDX file of images: it begins with {bytes}, where 00 00 08 03 is wanted.</source>
        <translation>«{file}» no es un archivo IDX de imágenes: empieza con {bytes}, y debería empezar con 00 00 08 03.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an IDX file of labels: it begins with {bytes}, where 00 00 08 01 is wanted.</source>
        <translation>«{file}» no es un archivo IDX de etiquetas: empieza con {bytes}, y debería empezar con 00 00 08 01.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {size}, too few for an IDX header, which has {needed}.</source>
        <translation>«{file}» tiene {size}, muy poco para una cabecera IDX, que tiene {needed}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds images of {rows}×{columns} pixels, allowed are 28×28.</source>
        <translation>«{file}» contiene imágenes de {rows}×{columns} píxeles; se admiten de 28×28.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is empty: its header promises {promise}.</source>
        <translation>«{file}» está vacío: su cabecera promete {promise}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, allowed are at most {most}.</source>
        <translation>«{file}» promete {promise}; se admiten como máximo {most}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, which takes {needed}, but it has {size}.</source>
        <translation>«{file}» promete {promise}, que ocupan {needed}, pero tiene {size}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, which takes {needed}, but it does not unpack to that many.</source>
        <translation>«{file}» promete {promise}, que ocupan {needed}, pero al descomprimirse no da esa cantidad.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, but holds more.</source>
        <translation>«{file}» promete {promise}, pero contiene más.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, but holds less.</source>
        <translation>«{file}» promete {promise}, pero contiene menos.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {label} as label number {number}, allowed are 0 to 9.</source>
        <translation>«{file}» tiene {label} como etiqueta número {number}; se admite de 0 a 9.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds {images} images, but &apos;{other_file}&apos; {labels} labels: allowed are as many of either.</source>
        <translation>«{file}» contiene {images} imágenes, pero «{other_file}» {labels} etiquetas: debe haber las mismas de unas y otras.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds {images} images, allowed are 6 or more: every sixth is held out.</source>
        <translation>«{file}» contiene {images} imágenes; se admiten 6 o más: se reserva una de cada seis.</translation>
    </message>
    <message numerus="yes">
        <source>{count} images</source>
        <translation>
            <numerusform>{count} imagen</numerusform>
            <numerusform>{count} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} etiqueta</numerusform>
            <numerusform>{count} etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a file of knobs: it does not begin with &apos;{signature}&apos;</source>
        <translation>no es un archivo de perillas: no empieza con «{signature}»</translation>
    </message>
    <message>
        <source>has {size} bytes, allowed are {allowed}</source>
        <translation>tiene {size} bytes; se admiten {allowed}</translation>
    </message>
    <message>
        <source>has {number} as hidden activation, allowed are 0 to 2</source>
        <translation>tiene {number} como activación oculta; se admite de 0 a 2</translation>
    </message>
    <message>
        <source>has {number} as output and cost, allowed are 0 and 1</source>
        <translation>tiene {number} como salida y costo; se admiten 0 y 1</translation>
    </message>
    <message>
        <source>holds {knobs} knobs, allowed are {allowed}</source>
        <translation>contiene {knobs} perillas; se admiten {allowed}</translation>
    </message>
    <message>
        <source>is damaged: its checksum is not that of its knobs</source>
        <translation>está dañado: su suma de comprobación no es la de sus perillas</translation>
    </message>
    <message>
        <source>holds knobs that are not finite</source>
        <translation>contiene perillas que no son finitas</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <source>&amp;Loss curve…</source>
        <translation>Curva de &amp;pérdida…</translation>
    </message>
    <message>
        <source>Copy loss c&amp;urve</source>
        <translation>Copiar curva de pé&amp;rdida</translation>
    </message>
    <message>
        <source>Loss curve copied</source>
        <translation>Curva de pérdida copiada</translation>
    </message>
    <message>
        <source>Cost curve or map</source>
        <translation>Curva o mapa de costo</translation>
    </message>
    <message>
        <source>&amp;Cost curve or map…</source>
        <translation>Curva o mapa de &amp;costo…</translation>
    </message>
    <message>
        <source>Copy cost cu&amp;rve</source>
        <translation>Copiar c&amp;urva de costo</translation>
    </message>
    <message>
        <source>Cost curve copied</source>
        <translation>Curva de costo copiada</translation>
    </message>
    <message>
        <source>Both curves</source>
        <translation>Ambas curvas</translation>
    </message>
    <message>
        <source>&amp;Both curves…</source>
        <translation>&amp;Ambas curvas…</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Curva de tasas</translation>
    </message>
    <message>
        <source>R&amp;ate curve…</source>
        <translation>Curva de &amp;tasas…</translation>
    </message>
    <message>
        <source>Copy ra&amp;te curve</source>
        <translation>Copiar curva &amp;de tasas</translation>
    </message>
    <message>
        <source>Rate curve copied</source>
        <translation>Curva de tasas copiada</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>&amp;Folleto…</translation>
    </message>
    <message>
        <source>PNG, for slides</source>
        <translation>PNG, para diapositivas</translation>
    </message>
    <message>
        <source>SVG, scales without loss</source>
        <translation>SVG, escala sin pérdida</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositiva, 16:9</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Media diapositiva</translation>
    </message>
    <message>
        <source>Column of a paper, 84 mm</source>
        <translation>Columna de artículo, 84 mm</translation>
    </message>
    <message>
        <source>Poster, 400 × 270 mm</source>
        <translation>Póster, 400 × 270 mm</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>CSV with semicolon and decimal comma</source>
        <translation>CSV con punto y coma y coma decimal</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>The steps as CSV, or as a table of Markdown where FILE ends in .md, of
LaTeX (booktabs) in .tex; - is standard output</source>
        <translation>Los pasos en CSV, o como tabla de Markdown si FILE termina en .md, de LaTeX
(booktabs) si termina en .tex; - es la salida estándar</translation>
    </message>
    <message>
        <source>What happened as JSON; - is standard output</source>
        <translation>Lo ocurrido, en JSON; - es la salida estándar</translation>
    </message>
    <message>
        <source>A picture of the loss curve: %1 by the ending</source>
        <translation>Una imagen de la curva de pérdida: %1 según la terminación</translation>
    </message>
    <message>
        <source>A picture of the cost curve: %1 by the ending</source>
        <translation>Una imagen de la curva de costo: %1 según la terminación</translation>
    </message>
    <message>
        <source>A picture of the steps that each learning rate needs, and of those
that crawl, oscillate or diverge: %1 by the ending</source>
        <translation>Una imagen de los pasos que necesita cada tasa de aprendizaje, y de las que
se arrastran, oscilan o divergen: %1 según la terminación</translation>
    </message>
    <message>
        <source>The run as %1</source>
        <translation>La ejecución como %1</translation>
    </message>
    <message>
        <source>The nine cards to learn by, as %1, one a page, whatever the run</source>
        <translation>Las nueve tarjetas para aprender, en %1, una por página, sea cual sea la ejecución</translation>
    </message>
    <message>
        <source>The lesson on one page, as %1, whatever the run</source>
        <translation>La lección en una página, en %1, sea cual sea la ejecución</translation>
    </message>
    <message>
        <source>The handout of the lesson&apos;s scenes, as %1, one a page</source>
        <translation>El folleto de las escenas de la lección, en %1, una por página</translation>
    </message>
    <message>
        <source>The digit network&apos;s knobs, for --load-knobs</source>
        <translation>Las perillas de la red de dígitos, para --load-knobs</translation>
    </message>
    <message>
        <source>Starts a&amp;gain</source>
        <translation>Vuelve a em&amp;pezar</translation>
    </message>
    <message>
        <source>as suits the run</source>
        <translation>según la ejecución</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Each frame</source>
        <translation>&amp;Cada fotograma</translation>
    </message>
    <message>
        <source>Last f&amp;rame</source>
        <translation>Úl&amp;timo fotograma</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>an exception of an unknown kind</source>
        <translation>una excepción de tipo desconocido</translation>
    </message>
    <message>
        <source>This could not be worked out: %1.</source>
        <translation>No se pudo calcular: %1.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>FlashcardPages</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>nothing here yet: expected a formula such as w^2</source>
        <translation>aquí no hay nada todavía: se espera una fórmula como w^2</translation>
    </message>
    <message>
        <source>too long: a formula has at most {most} characters</source>
        <translation>demasiado larga: una fórmula tiene como máximo {most} caracteres</translation>
    </message>
    <message>
        <source>a broken character: the text is not valid UTF-8</source>
        <translation>un carácter roto: el texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>nested too deeply: at most {most} brackets, bars and functions can stand inside one another</source>
        <translation>demasiado anidada: como máximo {most} paréntesis, barras y funciones pueden estar unos dentro de otros</translation>
    </message>
    <message>
        <source>too many minus signs: at most {most} can stand in a row</source>
        <translation>demasiados signos menos: como máximo {most} pueden ir seguidos</translation>
    </message>
    <message>
        <source>too many powers on top of one another: at most {most} are possible</source>
        <translation>demasiadas potencias unas sobre otras: como máximo {most} son posibles</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a formula has none, type only what stands to the right of it</source>
        <translation>«{character}» no se esperaba: una fórmula no lo lleva; escribir solo lo que está a su derecha</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: write {instead}, as in where(w {instead} 0, w, 0)</source>
        <translation>«{character}» no se esperaba: escribir {instead}, como en where(w {instead} 0, w, 0)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: only &gt; and &lt; compare, as in where(w &gt; 0, w, 0)</source>
        <translation>«{character}» no se esperaba: solo &gt; y &lt; comparan, como en where(w &gt; 0, w, 0)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: expected round parentheses, ( and ), for grouping</source>
        <translation>«{character}» no se esperaba: para agrupar se usan paréntesis redondos, ( y )</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a square root is written sqrt(…)</source>
        <translation>«{character}» no se esperaba: una raíz cuadrada se escribe sqrt(…)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a division is written with /</source>
        <translation>«{character}» no se esperaba: una división se escribe con /</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: there are no factorials here</source>
        <translation>«{character}» no se esperaba: aquí no hay factoriales</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: there is no % here: write 5% as 0.05</source>
        <translation>«{character}» no se esperaba: aquí no hay %: escribir 5% como 0.05</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: values are separated by a comma</source>
        <translation>«{character}» no se esperaba: los valores se separan con una coma</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: expected numbers, knobs, functions, + − * / ^, parentheses</source>
        <translation>«{character}» no se esperaba: se esperan números, perillas, funciones, + − * / ^, paréntesis</translation>
    </message>
    <message>
        <source>unexpected control character number {number}: expected numbers, knobs, functions, + − * / ^, parentheses</source>
        <translation>no se esperaba el carácter de control número {number}: se esperan números, perillas, funciones, + − * / ^, paréntesis</translation>
    </message>
    <message>
        <source>a number has only one decimal point</source>
        <translation>un número tiene un solo punto decimal</translation>
    </message>
    <message>
        <source>this number is too large: the largest possible is about 1.8e308</source>
        <translation>este número es demasiado grande: el mayor posible es alrededor de 1.8e308</translation>
    </message>
    <message>
        <source>this number is too small: the smallest possible is about 2.2e-308</source>
        <translation>este número es demasiado pequeño: el menor posible es alrededor de 2.2e-308</translation>
    </message>
    <message>
        <source>this power is too large</source>
        <translation>esta potencia es demasiado grande</translation>
    </message>
    <message>
        <source>expected a raised digit after the raised minus sign</source>
        <translation>se espera una cifra elevada después del signo menos elevado</translation>
    </message>
    <message>
        <source>a power is written with ^, not with **</source>
        <translation>una potencia se escribe con ^, no con **</translation>
    </message>
    <message>
        <source>expected + − * / or ^ before &quot;{found}&quot;</source>
        <translation>se espera + − * / o ^ antes de «{found}»</translation>
    </message>
    <message>
        <source>expected + − * / or ^ between &quot;{before}&quot; and the number &quot;{number}&quot;</source>
        <translation>se espera + − * / o ^ entre «{before}» y el número «{number}»</translation>
    </message>
    <message>
        <source>a power of a power needs parentheses, as in (w²)^3</source>
        <translation>una potencia de una potencia necesita paréntesis, como en (w²)^3</translation>
    </message>
    <message>
        <source>{name} to the power of −1 can mean two things: write {inverse} or {reciprocal}</source>
        <translation>{name} elevado a −1 puede significar dos cosas: escribir {inverse} o {reciprocal}</translation>
    </message>
    <message>
        <source>{name} to the power of −1 can mean two things: if 1 divided by it is meant, write {reciprocal}</source>
        <translation>{name} elevado a −1 puede significar dos cosas: si se trata de 1 dividido entre él, escribir {reciprocal}</translation>
    </message>
    <message>
        <source>nothing between the parentheses: expected a number or a knob</source>
        <translation>nada entre los paréntesis: se espera un número o una perilla</translation>
    </message>
    <message>
        <source>this &quot;{opening}&quot; is never closed: expected &quot;{expected}&quot;</source>
        <translation>este «{opening}» nunca se cierra: se espera «{expected}»</translation>
    </message>
    <message>
        <source>unexpected &quot;)&quot;: a &quot;|&quot; before it is not closed</source>
        <translation>«)» no se esperaba: antes hay un «|» sin cerrar</translation>
    </message>
    <message>
        <source>this &quot;)&quot; closes nothing: expected &quot;(&quot; before it</source>
        <translation>este «)» no cierra nada: se espera «(» antes</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; at the beginning</source>
        <translation>se espera un número, una perilla o «(» al principio</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; at the beginning, not &quot;{found}&quot;</source>
        <translation>se espera un número, una perilla o «(» al principio, no «{found}»</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; after &quot;{before}&quot;</source>
        <translation>se espera un número, una perilla o «(» después de «{before}»</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; after &quot;{before}&quot;, not &quot;{found}&quot;</source>
        <translation>se espera un número, una perilla o «(» después de «{before}», no «{found}»</translation>
    </message>
    <message>
        <source>unexpected &quot;,&quot;: a comma only separates the values of a function</source>
        <translation>«,» no se esperaba: una coma solo separa los valores de una función</translation>
    </message>
    <message>
        <source>decimals are written with a point: {number}</source>
        <translation>los decimales se escriben con punto: {number}</translation>
    </message>
    <message>
        <source>&quot;{sign}&quot; can only stand in a comparison, as in where(w &gt; 0, w, 0)</source>
        <translation>«{sign}» solo puede estar en una comparación, como en where(w &gt; 0, w, 0)</translation>
    </message>
    <message>
        <source>unknown name &quot;{name}&quot;. Known are {known}</source>
        <translation>nombre desconocido «{name}». Se conocen {known}</translation>
    </message>
    <message>
        <source>unknown name &quot;{name}&quot;, did you mean &quot;{meant}&quot;? Known are {known}</source>
        <translation>nombre desconocido «{name}»; ¿quizá «{meant}»? Se conocen {known}</translation>
    </message>
    <message>
        <source>either one knob w, or two knobs w1 and w2: they cannot be mixed</source>
        <translation>o una perilla w, o dos perillas w1 y w2: no se pueden mezclar</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs parentheses: {example}</source>
        <translation>«{name}» necesita paréntesis: {example}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 1 value, as in {example}, but has {count}</source>
        <translation>«{name}» lleva 1 valor, como en {example}, pero tiene {count}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 1 value, as in {example}, but has {count}; decimals are written with a point</source>
        <translation>«{name}» lleva 1 valor, como en {example}, pero tiene {count}; los decimales se escriben con punto</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 2 values, separated by a comma, as in {example}, but has {count}</source>
        <translation>«{name}» lleva 2 valores, separados con una coma, como en {example}, pero tiene {count}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 2 values, separated by a comma, as in {example}, but has {count}; decimals are written with a point</source>
        <translation>«{name}» lleva 2 valores, separados con una coma, como en {example}, pero tiene {count}; los decimales se escriben con punto</translation>
    </message>
    <message>
        <source>expected &gt; or &lt; in the comparison, as in {example}</source>
        <translation>se espera &gt; o &lt; en la comparación, como en {example}</translation>
    </message>
    <message>
        <source>&quot;where&quot; takes a comparison and 2 values, as in {example}</source>
        <translation>«where» lleva una comparación y 2 valores, como en {example}</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; has no value among the real numbers</source>
        <translation>«{part}» no tiene valor entre los números reales</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is too large: the largest possible number is about 1.8e308</source>
        <translation>«{part}» es demasiado grande: el mayor número posible es alrededor de 1.8e308</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is too small: the smallest possible number is about 2.2e-308</source>
        <translation>«{part}» es demasiado pequeño: el menor número posible es alrededor de 2.2e-308</translation>
    </message>
    <message>
        <source>the logarithm of 0 does not exist</source>
        <translation>el logaritmo de 0 no existe</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>división entre cero</translation>
    </message>
    <message>
        <source>division by zero: 0 has no negative power</source>
        <translation>división entre cero: 0 no tiene potencias negativas</translation>
    </message>
    <message>
        <source>only a positive number can be raised to a varying power</source>
        <translation>solo un número positivo se puede elevar a una potencia variable</translation>
    </message>
    <message>
        <source>this formula is too large</source>
        <translation>esta fórmula es demasiado grande</translation>
    </message>
    <message>
        <source>the slope of this formula cannot be written down: {why}</source>
        <translation>la pendiente de esta fórmula no se puede escribir: {why}</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it divides by something that is always 0</source>
        <translation>divide entre algo que siempre es 0</translation>
    </message>
    <message>
        <source>a number in it is too large or too small</source>
        <translation>hay en ella un número demasiado grande o demasiado pequeño</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; has no value: as a constant it gets one by --let {letter}=1 on the command line, as a column by --data</source>
        <translation>«{letter}» no tiene valor: como constante lo recibe con --let {letter}=1 en la línea de órdenes, como columna con --data</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; has no value, did you mean &quot;{meant}&quot;? As a constant it gets one by --let {letter}=1 on the command line, as a column by --data</source>
        <translation>«{letter}» no tiene valor; ¿quiso decir «{meant}»? Como constante lo recibe con --let {letter}=1 en la línea de órdenes, como columna con --data</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; is no column: one gets its values by --data on the command line</source>
        <translation>«{letter}» no es una columna: recibe sus valores con --data en la línea de órdenes</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>%1 · scene %2 of %3</source>
        <translation>%1 · escena %2 de %3</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>%1 %2</source>
        <comment>the key and what it brings</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>While a run is presented</source>
        <translation>Durante la presentación de una ejecución</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>De 1 a %1</translation>
    </message>
    <message>
        <source>bring a picture, or take it away, three at the most: %1</source>
        <translation>traen una imagen, o la quitan; tres como máximo: %1</translation>
    </message>
    <message>
        <source>Space, ← →, Home, End</source>
        <translation>Espacio, ← →, Inicio, Fin</translation>
    </message>
    <message>
        <source>as on the page</source>
        <translation>como en la página</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>AvPág, RePág</translation>
    </message>
    <message>
        <source>to the next scene of the lesson and back, or step by step where it has none: a presenter’s remote sends them</source>
        <translation>a la escena siguiente de la lección y a la anterior, o de paso en paso si no tiene escenas: las envía el mando del presentador</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>the scene’s note, shown or hidden</source>
        <translation>la nota de la escena, visible u oculta</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>slides the page’s controls in, and out again</source>
        <translation>muestra los controles de la página, y los vuelve a ocultar</translation>
    </message>
    <message>
        <source>B, .</source>
        <translation>B, .</translation>
    </message>
    <message>
        <source>black, until any key</source>
        <translation>negro, hasta pulsar cualquier tecla</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Más, Ctrl+Menos, Ctrl+0</translation>
    </message>
    <message>
        <source>larger, smaller, as it was; outside of it these scale the window</source>
        <translation>más grande, más pequeño, como antes; fuera de la presentación cambian el tamaño de la ventana</translation>
    </message>
    <message>
        <source>Esc, F11</source>
        <translation>Esc, F11</translation>
    </message>
    <message>
        <source>leave: the window is as it was</source>
        <translation>salir: la ventana queda como estaba</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>On the pages of runs and of the network</source>
        <translation>En las páginas de ejecuciones y de la red</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>plays and pauses; trains and pauses the network</source>
        <translation>reproduce y pausa; entrena y pausa la red</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>one step back or on; of the network, back to a checkpoint</source>
        <translation>un paso atrás o adelante; en la red, atrás hasta un punto de control</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>to the start or the end of the run</source>
        <translation>al inicio o al final de la ejecución</translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation>+ − 0</translation>
    </message>
    <message>
        <source>on the cost map: closer, farther, all of it</source>
        <translation>en el mapa de costo: más cerca, más lejos, todo</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Mayús+R</translation>
    </message>
    <message>
        <source>while predicting: reveal a step, or the whole run</source>
        <translation>al predecir: revelar un paso, o toda la ejecución</translation>
    </message>
    <message>
        <source>They work after a click anywhere but into a field. Tab leads to every button, and there Space presses it.</source>
        <translation>Funcionan tras un clic en cualquier sitio menos en un campo. Con Tab se llega a cada botón, y allí Espacio lo pulsa.</translation>
    </message>
    <message>
        <source>On sliders</source>
        <translation>En los deslizadores</translation>
    </message>
    <message>
        <source>to the next short decimal</source>
        <translation>al siguiente decimal corto</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <source>farther</source>
        <translation>más lejos</translation>
    </message>
    <message>
        <source>to the ends of the scale</source>
        <translation>a los extremos de la escala</translation>
    </message>
    <message>
        <source>On Learn</source>
        <translation>En Aprender</translation>
    </message>
    <message>
        <source>turns a flashcard</source>
        <translation>da la vuelta a una tarjeta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>reveals an answer, and presses the button that has the focus</source>
        <translation>revela una respuesta, y pulsa el botón que tiene el foco</translation>
    </message>
    <message>
        <source>K, N</source>
        <translation>K, N</translation>
    </message>
    <message>
        <source>I knew it; not yet</source>
        <translation>lo sabía; todavía no</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>shuffles the flashcards</source>
        <translation>baraja las tarjetas</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>De 1 a 4</translation>
    </message>
    <message>
        <source>answer what is asked about a loss curve</source>
        <translation>responden a lo que se pregunta sobre una curva de pérdida</translation>
    </message>
    <message>
        <source>From the menus, wherever the focus is</source>
        <translation>De los menús, esté donde esté el foco</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>A cost is a formula in w, or in w1 and w2 on the page with two knobs. Its slope is worked out, and printed below it.</source>
        <translation>Un costo es una fórmula en w, o en w1 y w2 en la página con dos perillas. Su pendiente se calcula y se muestra debajo.</translation>
    </message>
    <message>
        <source>powers; ^ goes before a sign: −w^2 is −(w²)</source>
        <translation>potencias; ^ va antes que el signo: −w^2 es −(w²)</translation>
    </message>
    <message>
        <source>a multiplication sign may be left out</source>
        <translation>el signo de multiplicar se puede omitir</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>fracciones</translation>
    </message>
    <message>
        <source>the size of a number</source>
        <translation>el valor absoluto de un número</translation>
    </message>
    <message>
        <source>functions, with what they are of in brackets</source>
        <translation>funciones, con su argumento entre paréntesis</translation>
    </message>
    <message>
        <source>both are the natural logarithm; log10 and log2 are others</source>
        <translation>ambas son el logaritmo natural; log10 y log2 son otros</translation>
    </message>
    <message>
        <source>w where w is above 0, and 0 elsewhere</source>
        <translation>w donde w es mayor que 0, y 0 en lo demás</translation>
    </message>
    <message>
        <source>3.14159… and 2.71828…</source>
        <translation>3,14159… y 2,71828…</translation>
    </message>
    <message>
        <source>numbers have a point, not a comma</source>
        <translation>los números llevan punto, no coma</translation>
    </message>
    <message>
        <source>All functions:</source>
        <translation>Todas las funciones:</translation>
    </message>
    <message>
        <source>What each card shows</source>
        <translation>Qué muestra cada panel</translation>
    </message>
    <message>
        <source>One knob and two knobs</source>
        <translation>Una perilla y dos perillas</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>the cost C that is gone down: from the list, or a formula of your own; and its slope</source>
        <translation>el costo C por el que se baja: de la lista, o una fórmula propia; y su pendiente</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>how far a step goes for the slope it finds. The strip on the slider says what every other rate would do; the recommended one stands below it</source>
        <translation>cuánto avanza un paso para la pendiente que encuentra. La franja del deslizador dice qué haría cada una de las otras tasas; la recomendada está debajo</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>where the run begins; it is also the ring on the curve or the map</source>
        <translation>dónde empieza la ejecución; es también el anillo en la curva o en el mapa</translation>
    </message>
    <message>
        <source>Update rule and schedule</source>
        <translation>Regla de actualización y plan</translation>
    </message>
    <message>
        <source>what is made of the slope, and how the rate changes on the way</source>
        <translation>qué se hace con la pendiente, y cómo cambia la tasa sobre la marcha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>after how many steps the run ends, or when the cost has become flat</source>
        <translation>tras cuántos pasos acaba la ejecución, o cuándo el costo ya es plano</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Ejemplos resueltos</translation>
    </message>
    <message>
        <source>five runs to know by heart, a click each</source>
        <translation>cinco ejecuciones para saber de memoria, con un clic cada una</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>the strip above the pictures: what becomes of the run, the numbers that show it, and a rate that has been tried out</source>
        <translation>la franja sobre las imágenes: qué pasa con la ejecución, los números que lo muestran y una tasa ya probada</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Curva de costo</translation>
    </message>
    <message>
        <source>the cost at every setting of the knob, and the run on it: the step that is looked at, its slope as a dashed line, and the arrow to the next place</source>
        <translation>el costo en cada posición de la perilla, y la ejecución sobre él: el paso que se mira, su pendiente como línea discontinua y la flecha al lugar siguiente</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Mapa de costo</translation>
    </message>
    <message>
        <source>the same from above: lines of equal cost, the way uphill (dashed) and the step</source>
        <translation>lo mismo desde arriba: curvas de igual costo, la dirección cuesta arriba (discontinua) y el paso</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>which way and how far each knob is turned</source>
        <translation>hacia qué lado y cuánto se gira cada perilla</translation>
    </message>
    <message>
        <source>Slice along the step</source>
        <translation>Corte a lo largo del paso</translation>
    </message>
    <message>
        <source>the cost straight along the step: a picture with one knob again</source>
        <translation>el costo en línea recta a lo largo del paso: de nuevo una imagen con una sola perilla</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <source>the cost, step by step</source>
        <translation>el costo, paso a paso</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Curva de tasas</translation>
    </message>
    <message>
        <source>how many steps each learning rate needs; unfolded below the slider of the rate</source>
        <translation>cuántos pasos necesita cada tasa de aprendizaje; se despliega bajo el deslizador de la tasa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>every step in numbers, the one that the charts show marked; above it that step written out. A second tab lists pinned runs</source>
        <translation>cada paso en números, con el que muestran las gráficas marcado; encima, ese paso desarrollado. Una segunda pestaña lista las ejecuciones fijadas</translation>
    </message>
    <message>
        <source>The network of 13,002 knobs</source>
        <translation>La red de 13&#x202f;002 perillas</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>what it learns from, how it is made, and the seed that chance starts from</source>
        <translation>de qué aprende, cómo está hecha y la semilla de la que parte el azar</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Imágenes leídas por paso</translation>
    </message>
    <message>
        <source>how many images a step reads its slope from</source>
        <translation>de cuántas imágenes lee un paso su pendiente</translation>
    </message>
    <message>
        <source>the cost of each step&apos;s batch (thin) and of the images held out (bold); below it how many of these are right</source>
        <translation>el costo del lote de cada paso (fina) y de las imágenes reservadas (gruesa); debajo, cuántas de estas acierta</translation>
    </message>
    <message>
        <source>all 13,002 slopes as bars, and how long they are together: their norm</source>
        <translation>las 13&#x202f;002 pendientes como barras, y la longitud del conjunto: su norma</translation>
    </message>
    <message>
        <source>What the first layer looks for</source>
        <translation>Qué busca la primera capa</translation>
    </message>
    <message>
        <source>the weights of its 16 neurons as pictures</source>
        <translation>los pesos de sus 16 neuronas como imágenes</translation>
    </message>
    <message>
        <source>Held-out digits</source>
        <translation>Dígitos reservados</translation>
    </message>
    <message>
        <source>images that it never learns from, with its answers; or which digit is taken for which</source>
        <translation>imágenes de las que nunca aprende, con sus respuestas; o qué dígito se toma por cuál</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>draw a digit, and see what it says</source>
        <translation>dibujar un dígito y ver qué dice</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>as the run</source>
        <translation>como la ejecución</translation>
    </message>
    <message>
        <source>one learning rate again</source>
        <translation>de nuevo una sola tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learning rate %1 from step %2 on</source>
        <translation>tasa de aprendizaje %1 desde el paso %2</translation>
    </message>
    <message>
        <source>learning rates on the way</source>
        <translation>tasas de aprendizaje sobre la marcha</translation>
    </message>
    <message>
        <source>predict first</source>
        <translation>predecir primero</translation>
    </message>
    <message>
        <source>end of predict first</source>
        <translation>fin de predecir primero</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>revelar</translation>
    </message>
    <message>
        <source>hide again</source>
        <translation>ocultar de nuevo</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>images each step</source>
        <translation>imágenes por paso</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>fijar %1</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 ejecuciones fijadas</translation>
    </message>
    <message>
        <source>remove pin %1</source>
        <translation>quitar la ejecución fijada %1</translation>
    </message>
    <message>
        <source>remove %1 pins</source>
        <translation>quitar %1 ejecuciones fijadas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>mostrar %1</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>ocultar %1</translation>
    </message>
    <message>
        <source>pinned runs</source>
        <translation>ejecuciones fijadas</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>stop below</source>
        <translation>parar con cambios menores que</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>escala log</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>escala lineal</translation>
    </message>
    <message>
        <source>show the rate curve</source>
        <translation>mostrar la curva de tasas</translation>
    </message>
    <message>
        <source>hide the rate curve</source>
        <translation>ocultar la curva de tasas</translation>
    </message>
    <message>
        <source>part of the map</source>
        <translation>parte del mapa</translation>
    </message>
    <message>
        <source>all of the map</source>
        <translation>todo el mapa</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>rate from here</source>
        <translation>tasa desde aquí</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>pestaña</translation>
    </message>
    <message>
        <source>other digits</source>
        <translation>otros dígitos</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>otra red</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>knobs from a file</source>
        <translation>perillas de un archivo</translation>
    </message>
    <message>
        <source>knobs at random</source>
        <translation>perillas al azar</translation>
    </message>
    <message>
        <source>by images read</source>
        <translation>por imágenes leídas</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>por pasos</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>volver al inicio</translation>
    </message>
    <message>
        <source>back to step %1</source>
        <translation>volver al paso %1</translation>
    </message>
    <message>
        <source>on to step %1</source>
        <translation>avanzar al paso %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>estandarizar</translation>
    </message>
    <message>
        <source>original units</source>
        <translation>unidades originales</translation>
    </message>
    <message>
        <source>rows each step</source>
        <translation>filas por paso</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>there is no room in %1</source>
        <translation>no hay espacio en %1</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>otro programa lo tiene</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>LearnContent</name>
    <message>
        <source>“%1.”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>LearnFile</name>
    <message>
        <source>run %1 must be an object</source>
        <translation>la ejecución %1 debe ser un objeto</translation>
    </message>
    <message>
        <source>run %1: %2</source>
        <translation>ejecución %1: %2</translation>
    </message>
    <message>
        <source>&quot;entries&quot; or &quot;phrases&quot; must be there</source>
        <translation>debe haber «entries» o «phrases»</translation>
    </message>
    <message>
        <source>&quot;entries&quot; is empty; allowed are 1 to %1</source>
        <translation>«entries» está vacío; se admiten de 1 a %1</translation>
    </message>
    <message>
        <source>%L1 entries; allowed are 1 to %2</source>
        <translation>%L1 entradas; se admiten de 1 a %2</translation>
    </message>
    <message>
        <source>another entry has this &quot;id&quot; already</source>
        <translation>otra entrada ya tiene este «id»</translation>
    </message>
    <message>
        <source>entry %1: </source>
        <translation>entrada %1 – </translation>
    </message>
    <message>
        <source>entry %1 %2: </source>
        <translation>entrada %1 %2 – </translation>
    </message>
    <message>
        <source>not a content file: it is empty</source>
        <translation>no es un archivo de contenidos: está vacío</translation>
    </message>
    <message>
        <source>not a content file: %1 at character %2</source>
        <translation>no es un archivo de contenidos: %1 en el carácter %2</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>ningún objeto</translation>
    </message>
    <message>
        <source>not a content file this version reads: &quot;downhill_learn&quot; must be 1</source>
        <translation>no es un archivo de contenidos que esta versión lea: «downhill_learn» debe ser 1</translation>
    </message>
    <message>
        <source>&quot;table&quot; of steps: &quot;show&quot; must name a run with one knob</source>
        <translation>«table» de pasos: «show» debe nombrar una ejecución con una perilla</translation>
    </message>
    <message>
        <source>&quot;table&quot; of rates: every part must &quot;show&quot; a run with one knob</source>
        <translation>«table» de tasas: cada parte debe mostrar («show») una ejecución con una perilla</translation>
    </message>
    <message>
        <source>&quot;table&quot; must be steps or rates</source>
        <translation>«table» debe ser steps o rates</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>&quot;is&quot; must be one of %1</source>
        <translation>«is» debe ser uno de %1</translation>
    </message>
    <message>
        <source>&quot;run&quot; must name a run with one or two knobs, since &quot;show&quot; does not</source>
        <translation>«run» debe nombrar una ejecución con una o dos perillas, ya que «show» no lo hace</translation>
    </message>
    <message>
        <source>&quot;step&quot; is %L1, and the run has %L2</source>
        <translation>«step» es %L1, y la ejecución tiene %L2</translation>
    </message>
    <message>
        <source>&quot;knob&quot; must be 1 to %1</source>
        <translation>«knob» debe ser de 1 a %1</translation>
    </message>
    <message>
        <source>%1 does not stand in the words</source>
        <translation>%1 no está en las palabras</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no run %2</source>
        <translation>«%1»: no hay ninguna ejecución %2</translation>
    </message>
    <message>
        <source>number %1: %2</source>
        <translation>número %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must name a run with one or two knobs</source>
        <translation>«%1» debe nombrar una ejecución con una o dos perillas</translation>
    </message>
    <message>
        <source>&quot;to&quot; leads to row %L1, and the run has %L2</source>
        <translation>«to» lleva a la fila %L1, y la ejecución tiene %L2</translation>
    </message>
    <message>
        <source>%L1 parts; allowed are %2</source>
        <translation>%L1 partes; se admiten %2</translation>
    </message>
    <message>
        <source>part %1: %2</source>
        <translation>parte %1: %2</translation>
    </message>
    <message>
        <source>%1 is not known; allowed are %2</source>
        <translation>%1 no se conoce; se admiten %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %L2 characters; allowed are %L3</source>
        <translation>«%1» tiene %L2 caracteres; se admiten %L3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %L2 lines; allowed are %L3</source>
        <translation>«%1» tiene %L2 líneas; se admiten %L3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a control character in it</source>
        <translation>«%1» contiene un carácter de control</translation>
    </message>
    <message>
        <source>%1: its id must be 1 to %2 of a–z, 0–9, _ and .</source>
        <translation>%1: su id debe tener de 1 a %2 caracteres entre a–z, 0–9, _ y .</translation>
    </message>
    <message>
        <source>%1: braces must stand around a name of a–z and _, as in {rate}</source>
        <translation>%1: las llaves deben rodear un nombre de a–z y _, como en {rate}</translation>
    </message>
    <message>
        <source>%L1 phrases; allowed are 1 to %2</source>
        <translation>%L1 frases; se admiten de 1 a %2</translation>
    </message>
    <message>
        <source>phrase </source>
        <translation>frase </translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>«%1» debe ser %2</translation>
    </message>
    <message>
        <source>%1; a path with a comma is told by &quot;images&quot; or &quot;labels&quot;</source>
        <translation>%1; una ruta con coma se indica con «images» o «labels»</translation>
    </message>
    <message>
        <source>&quot;digits&quot; does not go with &quot;images&quot; and &quot;labels&quot;</source>
        <translation>«digits» no va con «images» y «labels»</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 en el carácter %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one line of at most %L2 characters</source>
        <translation>«%1» debe ser una línea de como máximo %L2 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of at most %L2 characters</source>
        <translation>«%1» debe ser un texto de como máximo %L2 caracteres</translation>
    </message>
    <message>
        <source>&quot;title&quot; is missing</source>
        <translation>falta «title»</translation>
    </message>
    <message>
        <source>%L1 scenes; allowed are at most %2</source>
        <translation>%L1 escenas; se admiten como máximo %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>scene %1: %2</source>
        <translation>escena %1: %2</translation>
    </message>
    <message>
        <source>not a lesson: %1 at character %2</source>
        <translation>no es una lección: %1 en el carácter %2</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>ningún objeto</translation>
    </message>
    <message>
        <source>a lesson of a newer version: &quot;downhill&quot; must be 1 or 2</source>
        <translation>una lección de una versión más nueva: «downhill» debe ser 1 o 2</translation>
    </message>
    <message>
        <source>not a lesson this version reads: &quot;downhill&quot; must be 1 or 2</source>
        <translation>no es una lección que esta versión lea: «downhill» debe ser 1 o 2</translation>
    </message>
    <message>
        <source>lesson &apos;%1&apos;: %2</source>
        <translation>lección «%1»: %2</translation>
    </message>
    <message>
        <source>lesson &apos;%1&apos; %2</source>
        <translation>lección «%1» %2</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>%1, knob %2</source>
        <translation>%1, perilla %2</translation>
    </message>
    <message>
        <source>(row %1, column %2)</source>
        <translation>(fila %1, columna %2)</translation>
    </message>
    <message>
        <source>bias of digit %1</source>
        <translation>sesgo del dígito %1</translation>
    </message>
    <message>
        <source>bias of neuron %1</source>
        <translation>sesgo de la neurona %1</translation>
    </message>
    <message>
        <source>pixel %1 → neuron %2</source>
        <translation>píxel %1 → neurona %2</translation>
    </message>
    <message>
        <source>neuron %1 of %2</source>
        <translation>neurona %1 (%2)</translation>
    </message>
    <message>
        <source>%1 → digit %2</source>
        <translation>%1 → dígito %2</translation>
    </message>
    <message>
        <source>%1 → neuron %2 of %3</source>
        <translation>%1 → neurona %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>hidden 1</source>
        <translation>oculta 1</translation>
    </message>
    <message>
        <source>hidden 2</source>
        <translation>oculta 2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1, that of --steps if not said</source>
        <translation>%1, si no se indica, el de --steps</translation>
    </message>
    <message>
        <source>Update rule: gd, gradient descent; with all there is to set:</source>
        <translation>Regla de actualización: gd, descenso de gradiente; con todos sus ajustes:</translation>
    </message>
    <message>
        <source>What becomes of the rate on the way:</source>
        <translation>Qué pasa con la tasa por el camino:</translation>
    </message>
    <message>
        <source>A formula in w, as &quot;(w-2)^2 + sin(3w)&quot;, or in two knobs,
as &quot;w1^2 + 6w2^2&quot;, or a name:</source>
        <translation>Una fórmula en w, como &quot;(w-2)^2 + sin(3w)&quot;, o con dos perillas,
como &quot;w1^2 + 6w2^2&quot;, o un nombre:</translation>
    </message>
    <message>
        <source>with two knobs</source>
        <translation>con dos perillas</translation>
    </message>
    <message>
        <source>a formula has, log being the natural logarithm as ln is,</source>
        <translation>una fórmula conoce, siendo log, como ln, el logaritmo natural:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The digit network, 13,002 knobs, instead of a cost. With it go --rate, --rule, --schedule,
--steps and --tolerance, and to write</source>
        <translation>La red de dígitos, 13&#x202f;002 perillas, en lugar de un costo. Admite --rate, --rule, --schedule,
--steps y --tolerance, y para escribir</translation>
    </message>
    <message>
        <source>Instead of --size, for where it goes: %1.
A slide has 1920x1080 pixels and letters of 1/40 of its height; a column is 84
mm wide, has 300 pixels an inch and is as high as the charts need; --dpi makes
it finer, the size on paper stays</source>
        <translation>En lugar de --size, según el destino: %1.
Una diapositiva (slide) tiene 1920x1080 píxeles y letras de 1/40 de su altura;
una columna (column) mide 84 mm de ancho, tiene 300 píxeles por pulgada y la altura
que pidan los gráficos; --dpi la afina, el tamaño en papel no cambia</translation>
    </message>
    <message>
        <source>The run. Without an export these preset the window:</source>
        <translation>La ejecución. Sin exportación, estas opciones preparan la ventana:</translation>
    </message>
    <message>
        <source>Where each knob starts, as 5 or -8,3.2 (default: the named cost&apos;s, else 5)</source>
        <translation>Dónde empieza cada perilla, como 5 o -8,3.2 (si no: el del costo, o 5)</translation>
    </message>
    <message>
        <source>Learning rate, above 0 (default: the named cost&apos;s, else 0.1; digits: 0.3)</source>
        <translation>Tasa de aprendizaje, mayor que 0 (si no: la del costo, o 0.1; dígitos: 0.3)</translation>
    </message>
    <message>
        <source>Other rates from later steps on, as 10=0.01 or 5=0.5,10=0.05</source>
        <translation>Otras tasas desde pasos posteriores, como 10=0.01 o 5=0.5,10=0.05</translation>
    </message>
    <message>
        <source>At most N steps, 1 to 10,000,000 (default: the named cost&apos;s, else 20;
digits: 5,000, and in the window without end)</source>
        <translation>Como máximo N pasos, de 1 a 10&#x202f;000&#x202f;000 (si no: los del costo, o 20;
dígitos: 5000, y en la ventana sin fin)</translation>
    </message>
    <message>
        <source>Stop when a step changes both the cost and every knob by less
than T; 0 never stops early (default: 1e-6; digits: 0)</source>
        <translation>Parar cuando un paso cambia el costo y cada perilla en menos
de T; 0 nunca para antes (si no: 1e-6; dígitos: 0)</translation>
    </message>
    <message>
        <source>builtin, 12,000 synthetic digits; or IMAGES,LABELS, two files in
MNIST&apos;s format, plain or packed with gzip. Every sixth is held out</source>
        <translation>builtin, 12&#x202f;000 dígitos sintéticos; o IMAGES,LABELS, dos archivos en el
formato de MNIST, también con gzip. Uno de cada seis se reserva</translation>
    </message>
    <message>
        <source>Images read each step; all, or more than there are: all of them</source>
        <translation>Imágenes leídas en cada paso; all, o más de las que hay: todas</translation>
    </message>
    <message>
        <source>What chance starts from: the first knobs, the order of the images</source>
        <translation>De dónde parte el azar: las primeras perillas, el orden de las imágenes</translation>
    </message>
    <message>
        <source>Hidden neurons: sigmoid, tanh or relu</source>
        <translation>Neuronas ocultas: sigmoid, tanh o relu</translation>
    </message>
    <message>
        <source>Output and cost: cross-entropy or squared-error</source>
        <translation>Salida y costo: cross-entropy o squared-error</translation>
    </message>
    <message>
        <source>Start from what --save-knobs wrote: the knobs and their network</source>
        <translation>Empezar con lo que escribió --save-knobs: las perillas y su red</translation>
    </message>
    <message>
        <source>Exports. With one of these there is no window, and no display is needed:</source>
        <translation>Exportaciones. Con una de ellas no hay ventana, ni hace falta pantalla:</translation>
    </message>
    <message>
        <source>How pictures look:</source>
        <translation>Aspecto de las imágenes:</translation>
    </message>
    <message>
        <source>In pixels, 200 to 10,000 each</source>
        <translation>En píxeles, de 200 a 10&#x202f;000 cada lado</translation>
    </message>
    <message>
        <source>Pixels an inch, 24 to 1200: letters and lines grow with it,
as far as the charts have room</source>
        <translation>Píxeles por pulgada, de 24 a 1200: letras y líneas crecen con ellos,
hasta donde los gráficos tengan sitio</translation>
    </message>
    <message>
        <source>Of the smallest letters, in points, 4 to 200: the others, lines and margins
grow with them, as far as the charts have room (default: 9, or the preset&apos;s)</source>
        <translation>De las letras más pequeñas, en puntos, de 4 a 200: las demás, líneas y márgenes
crecen con ellas, si hay sitio (si no: 9, o el de --preset)</translation>
    </message>
    <message>
        <source>No ground below the charts, in PNG, SVG and PDF</source>
        <translation>Sin fondo bajo los gráficos, en PNG, SVG y PDF</translation>
    </message>
    <message>
        <source>Without the line below the charts that says what they show</source>
        <translation>Sin la línea bajo los gráficos que dice qué muestran</translation>
    </message>
    <message>
        <source>light, dark or projector (high contrast on white)</source>
        <translation>light (claro), dark (oscuro) o projector (alto contraste sobre blanco)</translation>
    </message>
    <message>
        <source>Loss curve with a logarithmic cost (default: linear)</source>
        <translation>Curva de pérdida con costo logarítmico (si no: lineal)</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Otras:</translation>
    </message>
    <message>
        <source>Show this help; also -h</source>
        <translation>Mostrar esta ayuda; también -h</translation>
    </message>
    <message>
        <source>Show the version; also -v</source>
        <translation>Mostrar la versión; también -v</translation>
    </message>
    <message>
        <source>Usage: downhill [options] [lesson.downhill]

Gradient descent, step by step: opens the window, or writes what is asked for below and ends.
A lesson file sets the run; options given beside it go before it.</source>
        <translation>Uso: downhill [opciones] [lección.downhill]

Descenso de gradiente, paso a paso: abre la ventana, o escribe lo que se pide abajo y termina.
Un archivo de lección fija la ejecución; las opciones dadas con él van antes.</translation>
    </message>
    <message>
        <source>(default: %1)</source>
        <translation>(si no: %1)</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Files are written whole or not at all, all of them or none. Links are followed; pipes and
devices, as /dev/stdout and /dev/null, are written into, never replaced. Two exports to one
place, and one to a file that is read, are refused.</source>
        <translation>Los archivos se escriben enteros o no se escriben, todos o ninguno. Se siguen los enlaces; en
tuberías y dispositivos, como /dev/stdout y /dev/null, se escribe, nunca se reemplazan. Dos
exportaciones a un mismo lugar, o una a un archivo que se lee, se rechazan.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, whatever the verdict; 1 a file could not be read or written; 2 wrong
usage or wrong input.</source>
        <translation>Estado de salida: 0 hecho, sea cual sea el veredicto; 1 no se pudo leer o escribir un
archivo; 2 uso o entrada incorrectos.</translation>
    </message>
    <message>
        <source>Of the window and of what is in pictures and on paper: %1
(default: the desktop&apos;s, or the one chosen in the window); what programs
read, as tables and reports, is the same in each</source>
        <translation>Idioma de la ventana, de las imágenes y del papel: %1
(si no: el del sistema, o el elegido en la ventana); lo que leen los programas,
como tablas e informes, es igual en todos</translation>
    </message>
    <message>
        <source>Constants of the formula, single letters, as a=3,b=0.5 for a*w^2 + b</source>
        <translation>Constantes de la fórmula, letras sueltas, como a=3,b=0.5 para a*w^2 + b</translation>
    </message>
    <message>
        <source>Rows for a cost that names columns, as &quot;(w1*x + w2 - y)^2&quot;: the cost is the
mean over them, all or --batch of them. A CSV file, or one of</source>
        <translation>Filas para un coste que nombra columnas, como &quot;(w1*x + w2 - y)^2&quot;: el coste es
la media de todas o de --batch de ellas. Un archivo CSV, o uno de</translation>
    </message>
    <message>
        <source>Which columns of the file these are, by title or number, as x=height,y=weight
(default: those called so, else the first two are x and y)</source>
        <translation>Qué columnas del archivo son, por título o número, como x=height,y=weight
(si no: las que se llaman así, o las dos primeras son x e y)</translation>
    </message>
    <message>
        <source>Shift and scale all columns but y to mean 0 and standard deviation 1</source>
        <translation>Llevar todas las columnas menos y a media 0 y desviación típica 1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>There is nothing to draw</source>
        <translation>No hay nada que dibujar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>No se imprimió nada</translation>
    </message>
    <message>
        <source>The printer does not take the pages</source>
        <translation>La impresora no acepta las páginas</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>learning rate %1</source>
        <translation>tasa de aprendizaje %1</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descenso de gradiente</translation>
    </message>
    <message>
        <source>rate changes %1</source>
        <translation>cambios de tasa %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Curva de costo</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Mapa de costo</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Curva de tasas</translation>
    </message>
    <message>
        <source>784-16-16-10, %1, %2</source>
        <translation>784-16-16-10, %1, %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>all images each step</source>
        <translation>todas las imágenes en cada paso</translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>cambiado sobre la marcha</translation>
    </message>
    <message>
        <source>changed %1 times on the way</source>
        <translation>cambiado %1 veces sobre la marcha</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>%1&#xa0;% de aciertos</translation>
    </message>
    <message>
        <source>Accuracy on held-out digits</source>
        <translation>Exactitud en los dígitos reservados</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de un máximo de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>rate %1</source>
        <translation>tasa %1</translation>
    </message>
    <message>
        <source>%1, %2, rate %3</source>
        <translation>%1, %2, tasa %3</translation>
    </message>
    <message>
        <source>rate %1, %2</source>
        <translation>tasa %1, %2</translation>
    </message>
    <message>
        <source>%1, seed %2, rate %3, %4 each step</source>
        <translation>%1, semilla %2, tasa %3, %4 en cada paso</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>
(%1 more characters)</source>
        <translation>
(%1 caracteres más)</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>exactly right</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>beyond all numbers</source>
        <translation>más allá de todo número</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>a %1 de distancia</translation>
    </message>
    <message>
        <source>You said %1, it is %2: %3</source>
        <translation>Predicción %1, resultado %2: %3</translation>
    </message>
    <message>
        <source>You say %1</source>
        <translation>Predicción: %1</translation>
    </message>
    <message>
        <source>You say step %1 leads to %2</source>
        <translation>Predicción: el paso %1 lleva a %2</translation>
    </message>
    <message>
        <source>you said %1: %2</source>
        <translation>predicción %1: %2</translation>
    </message>
    <message>
        <source>you say %1</source>
        <translation>predicción %1</translation>
    </message>
</context>
<context>
    <name>RateMap</name>
    <message>
        <source>needs %1</source>
        <translation>necesita %1</translation>
    </message>
    <message>
        <source>not there after %1</source>
        <translation>no llega tras %1</translation>
    </message>
    <message>
        <source>ends higher up</source>
        <translation>acaba más arriba</translation>
    </message>
    <message>
        <source>judged by the first %1</source>
        <translation>juzgado por los primeros %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunPageExports</name>
    <message>
        <source>There is no run to draw yet</source>
        <translation>Aún no hay ejecución que dibujar</translation>
    </message>
    <message>
        <source>How other rates fare is hidden while the run is</source>
        <translation>Cómo les va a otras tasas se oculta mientras la ejecución esté oculta</translation>
    </message>
    <message>
        <source>The rates are still being tried out: try again in a moment</source>
        <translation>Aún se están probando las tasas: volver a intentarlo en un momento</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>C(%1) = %2</source>
        <translation>C(%1) = %2</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>inicio %1</translation>
    </message>
    <message>
        <source>There is not enough memory to record %1 steps (%2 MB): choose fewer.</source>
        <translation>No hay memoria suficiente para registrar %1 pasos (%2 MB): elegir menos.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sobre %2</translation>
    </message>
</context>
<context>
    <name>SaveBatch</name>
    <message>
        <source>%1 is written nevertheless and cannot be taken away: %2</source>
        <translation>%1 se escribió a pesar de todo y no se puede quitar: %2</translation>
    </message>
    <message>
        <source>%1 is replaced nevertheless (%2), and what it held is %3</source>
        <translation>%1 se reemplazó a pesar de todo (%2), y lo que contenía está en %3</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>sus enlaces dan vueltas en círculo</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 no es una carpeta</translation>
    </message>
    <message>
        <source>nothing can be made in the folder %1: %2</source>
        <translation>no se puede crear nada en la carpeta %1: %2</translation>
    </message>
    <message>
        <source>it belongs to somebody else, in a folder where only the owner replaces a file</source>
        <translation>pertenece a otra persona, en una carpeta donde solo el dueño reemplaza un archivo</translation>
    </message>
    <message>
        <source>its name is too long to be replaced whole, which needs %1 bytes of room</source>
        <translation>su nombre es demasiado largo para reemplazarlo entero, lo que requiere %1 bytes de espacio</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>es un socket</translation>
    </message>
    <message>
        <source>it is a disk</source>
        <translation>es un disco</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrado</translation>
    </message>
    <message>
        <source>it is closed for writing</source>
        <translation>está cerrado para escritura</translation>
    </message>
    <message>
        <source>it is what another program has open</source>
        <translation>es lo que otro programa tiene abierto</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Say first what the run will do, and then reveal it.</source>
        <translation>Decir primero qué hará la ejecución, y después revelarla.</translation>
    </message>
    <message>
        <source>What do you say to it?</source>
        <translation>¿Qué opina de esto?</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Cost: given was {given}, allowed is {allowed}</source>
        <translation>Costo: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Start: given was {given}, allowed is {allowed}</source>
        <translation>Inicio: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Knobs to start from: given was {given}, allowed is {allowed}</source>
        <translation>Perillas de inicio: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Learning rate: given was {given}, allowed is {allowed}</source>
        <translation>Tasa de aprendizaje: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Rule: given was {given}, allowed is {allowed}</source>
        <translation>Regla: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Schedule: given was {given}, allowed is {allowed}</source>
        <translation>Plan: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Rate changes: given was {given}, allowed is {allowed}</source>
        <translation>Cambios de tasa: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Batch: given was {given}, allowed is {allowed}</source>
        <translation>Lote: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Changes: given was {given}, allowed is {allowed}</source>
        <translation>Cambios: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Steps: given was {given}, allowed is {allowed}</source>
        <translation>Pasos: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>Tolerance: given was {given}, allowed is {allowed}</source>
        <translation>Tolerancia: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>given was &apos;{given}&apos;, allowed is {allowed}</source>
        <translation>se dio «{given}», se admite {allowed}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{first},… ({count} numbers)</source>
        <translation>{first},… ({count} números)</translation>
    </message>
    <message>
        <source>{count} of them</source>
        <translation>{count} de ellos</translation>
    </message>
    <message>
        <source>{parameter} without a value</source>
        <translation>{parameter} sin valor</translation>
    </message>
    <message>
        <source>{name} without a number of steps</source>
        <translation>{name} sin número de pasos</translation>
    </message>
    <message>
        <source>{count} knobs</source>
        <translation>{count} perillas</translation>
    </message>
    <message>
        <source>a knob that is not finite</source>
        <translation>una perilla que no es finita</translation>
    </message>
    <message>
        <source>one at step {step}</source>
        <translation>uno en el paso {step}</translation>
    </message>
    <message>
        <source>a formula in w, or in w1 and w2, or a catalogue name: {why}</source>
        <translation>una fórmula en w, o en w1 y w2, o un nombre del catálogo: {why}</translation>
    </message>
    <message>
        <source>one finite number for each knob</source>
        <translation>un número finito para cada perilla</translation>
    </message>
    <message>
        <source>one finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>{knobs} finite numbers, one for each knob</source>
        <translation>{knobs} números finitos, uno para cada perilla</translation>
    </message>
    <message>
        <source>a finite number above {from}</source>
        <translation>un número finito mayor que {from}</translation>
    </message>
    <message>
        <source>{from} or a finite number above {from}</source>
        <translation>{from} o un número finito mayor que {from}</translation>
    </message>
    <message>
        <source>a number from {from} to less than {to}</source>
        <translation>un número desde {from} hasta menos de {to}</translation>
    </message>
    <message>
        <source>a number above {from}, at most {to}</source>
        <translation>un número mayor que {from}, como máximo {to}</translation>
    </message>
    <message>
        <source>a whole number from {from} to {to}</source>
        <translation>un número entero de {from} a {to}</translation>
    </message>
    <message>
        <source>builtin, or two files with one comma in between: IMAGES,LABELS</source>
        <translation>builtin, o dos archivos con una coma en medio: IMAGES,LABELS</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <source>{name} alone, it has no parameters</source>
        <translation>{name} solo, no tiene parámetros</translation>
    </message>
    <message>
        <source>{name} with {parameters}</source>
        <translation>{name} con {parameters}</translation>
    </message>
    <message>
        <source>to say {parameter} once</source>
        <translation>indicar {parameter} una sola vez</translation>
    </message>
    <message>
        <source>STEP=RATE, as 10=0.01, with a whole STEP from 1 to {most} and a finite RATE above 0</source>
        <translation>STEP=RATE, como 10=0.01, con un STEP entero de 1 a {most} y un RATE finito mayor que 0</translation>
    </message>
    <message>
        <source>one rate for each step</source>
        <translation>una tasa para cada paso</translation>
    </message>
    <message>
        <source>at most {most} changes</source>
        <translation>como máximo {most} cambios</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>como máximo {most}</translation>
    </message>
    <message>
        <source>a step from 1 to {most}</source>
        <translation>un paso de 1 a {most}</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>de 1 a {most}</translation>
    </message>
    <message>
        <source>a finite rate above 0</source>
        <translation>una tasa finita mayor que 0</translation>
    </message>
    <message>
        <source>a later step than that of the change before</source>
        <translation>un paso posterior al del cambio anterior</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>finite knobs</source>
        <translation>perillas finitas</translation>
    </message>
    <message>
        <source>{name}:{parameter}=N, where the training is endless</source>
        <translation>{name}:{parameter}=N, donde el entrenamiento no tiene fin</translation>
    </message>
    <message>
        <source>Constants: given was {given}, allowed is {allowed}</source>
        <translation>Constantes: se dio {given}, se admite {allowed}</translation>
    </message>
    <message>
        <source>LETTER=NUMBER, as a=3, with a single letter other than e and w and a finite number</source>
        <translation>LETRA=NÚMERO, como a=3, con una sola letra que no sea e ni w y un número finito</translation>
    </message>
    <message>
        <source>a value for each letter that the formula names: {letters}</source>
        <translation>un valor para cada letra de la fórmula: {letters}</translation>
    </message>
    <message>
        <source>none: the formula names no letter</source>
        <translation>ninguna: la fórmula no nombra ninguna letra</translation>
    </message>
    <message>
        <source>one value for each letter</source>
        <translation>un valor para cada letra</translation>
    </message>
    <message>
        <source>LETTER=TITLE, as x=height, with a letter of the formula, as x, y or x1, and the title of a column or its number</source>
        <translation>LETRA=TÍTULO, como x=height, con una letra de la fórmula, como x, y o x1, y el título de una columna o su número</translation>
    </message>
    <message>
        <source>one column for each letter</source>
        <translation>una columna para cada letra</translation>
    </message>
</context>
<context>
    <name>ShortFact</name>
    <message>
        <source>each step keeps {share} of w</source>
        <translation>cada paso conserva el {share} de w</translation>
    </message>
    <message>
        <source>across the bottom each step, with {share} of w</source>
        <translation>cada paso cruza el fondo, con el {share} de w</translation>
    </message>
    <message>
        <source>each step keeps about {share} of the slope</source>
        <translation>cada paso conserva cerca del {share} de la pendiente</translation>
    </message>
    <message>
        <source>across the bottom each step, with about {share} of the slope</source>
        <translation>cada paso cruza el fondo, con cerca del {share} de la pendiente</translation>
    </message>
    <message>
        <source>{ratio}-fold a step</source>
        <translation>por {ratio} en cada paso</translation>
    </message>
    <message>
        <source>{percent} % more a step</source>
        <translation>{percent}&#xa0;% más en cada paso</translation>
    </message>
    <message>
        <source>faster and faster</source>
        <translation>cada vez más rápido</translation>
    </message>
    <message>
        <source>past {milestone} at step {step}</source>
        <translation>pasa de {milestone} en el paso {step}</translation>
    </message>
    <message>
        <source>too large for a computer at step {step}</source>
        <translation>demasiado grande para la máquina en el paso {step}</translation>
    </message>
    <message>
        <source>beyond a computer&apos;s numbers at step {step}</source>
        <translation>fuera de los números de la máquina en el paso {step}</translation>
    </message>
    <message>
        <source>not defined from step {step} on</source>
        <translation>no definido desde el paso {step}</translation>
    </message>
    <message>
        <source>cost {from} → {to}</source>
        <translation>costo {from} → {to}</translation>
    </message>
    <message>
        <source>there at step {steps}</source>
        <translation>llega en el paso {steps}</translation>
    </message>
    <message>
        <source>it would take about {steps} steps</source>
        <translation>harían falta unos {steps} pasos</translation>
    </message>
    <message>
        <source>the cost is still {cost}</source>
        <translation>el costo aún es {cost}</translation>
    </message>
    <message>
        <source>steps that turned back: {turns}</source>
        <translation>pasos que cambiaron de sentido: {turns}</translation>
    </message>
    <message>
        <source>steeper with each step</source>
        <translation>más empinado con cada paso</translation>
    </message>
    <message>
        <source>steeper with each step from step {step} on</source>
        <translation>más empinado con cada paso desde el paso {step}</translation>
    </message>
    <message>
        <source>the cost stays at {cost}</source>
        <translation>el costo se queda en {cost}</translation>
    </message>
    <message>
        <source>cost between {low} and {high}</source>
        <translation>costo entre {low} y {high}</translation>
    </message>
    <message>
        <source>slope {from} → {to}</source>
        <translation>pendiente {from} → {to}</translation>
    </message>
    <message>
        <source>a minimum</source>
        <translation>un mínimo</translation>
    </message>
    <message>
        <source>a maximum</source>
        <translation>un máximo</translation>
    </message>
    <message>
        <source>a ridge</source>
        <translation>una cresta</translation>
    </message>
    <message>
        <source>a saddle</source>
        <translation>un punto de silla</translation>
    </message>
    <message>
        <source>a plain</source>
        <translation>una llanura</translation>
    </message>
    <message>
        <source>{knob} × {factor}, {other_knob} × {other_factor} a step</source>
        <translation>{knob} × {factor}, {other_knob} × {other_factor} en cada paso</translation>
    </message>
    <message>
        <source>cost {from} → about {to}</source>
        <translation>costo {from} → cerca de {to}</translation>
    </message>
    <message>
        <source>since step {since}: cost {from} → {to}</source>
        <translation>desde el paso {since}: costo {from} → {to}</translation>
    </message>
    <message>
        <source>since step {since}: cost {from} → about {to}</source>
        <translation>desde el paso {since}: costo {from} → cerca de {to}</translation>
    </message>
    <message>
        <source>second half: %1</source>
        <translation>segunda mitad: %1</translation>
    </message>
    <message>
        <source>cost {end} at step {step}</source>
        <translation>coste {end} en el paso {step}</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>mayor de %1 MiB</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <source>The step in numbers</source>
        <translation>El paso en números</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Curva de tasas</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Primera capa</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>Of all rates that work, and go on working in a longer run, the one that gets down in the fewest steps from this start, with this rule.</source>
        <translation>De todas las tasas que funcionan, y siguen funcionando en una ejecución más larga, la que baja en menos pasos desde este inicio, con esta regla.</translation>
    </message>
    <message>
        <source>After %1, 99.99 % of the way down is behind it.</source>
        <translation>Tras %1 queda atrás el 99,99&#xa0;% de la bajada.</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>todas las imágenes</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote de %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Thrown onto a plateau</source>
        <translation>Lanzado a una meseta</translation>
    </message>
    <message>
        <source>Oscillating around the same level</source>
        <translation>Oscila alrededor del mismo nivel</translation>
    </message>
    <message>
        <source>Converging</source>
        <translation>Converge</translation>
    </message>
    <message numerus="yes">
        <source>Cost {from} → {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Costo {from} → {to} en {steps} paso {read}.</numerusform>
            <numerusform>Costo {from} → {to} en {steps} pasos {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the change at step {since}: cost {from} → {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Desde el cambio en el paso {since}: costo {from} → {to} en {steps} paso {read}.</numerusform>
            <numerusform>Desde el cambio en el paso {since}: costo {from} → {to} en {steps} pasos {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost {from} → about {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Costo {from} → cerca de {to} en {steps} paso {read}.</numerusform>
            <numerusform>Costo {from} → cerca de {to} en {steps} pasos {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the change at step {since}: cost {from} → about {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Desde el cambio en el paso {since}: costo {from} → cerca de {to} en {steps} paso {read}.</numerusform>
            <numerusform>Desde el cambio en el paso {since}: costo {from} → cerca de {to} en {steps} pasos {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({images} images read)</source>
        <translation>
            <numerusform>({images} imagen leída)</numerusform>
            <numerusform>({images} imágenes leídas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of held-out digits right.</source>
        <translation>Acierta el {share} de los dígitos reservados.</translation>
    </message>
    <message>
        <source>A network that knows nothing and guesses pays {cost}.</source>
        <translation>Una red que no sabe nada y adivina paga {cost}.</translation>
    </message>
    <message>
        <source>At step {step} it was {cost}.</source>
        <translation>En el paso {step} era {cost}.</translation>
    </message>
    <message>
        <source>The cost is not defined with these knobs, so there is nothing to follow.</source>
        <translation>El costo no está definido con estas perillas, así que no hay nada que seguir.</translation>
    </message>
    <message>
        <source>The cost grew from {from} to {to}.</source>
        <translation>El costo creció de {from} a {to}.</translation>
    </message>
    <message>
        <source>There it lies still, and no step leads on.</source>
        <translation>Allí se queda quieto, y ningún paso lo saca.</translation>
    </message>
    <message>
        <source>It oscillates around that level, and does not get lower.</source>
        <translation>Oscila alrededor de ese nivel, y no baja.</translation>
    </message>
    <message>
        <source>By now the schedule has lowered the rate to {rate}.</source>
        <translation>A estas alturas el plan ha bajado la tasa a {rate}.</translation>
    </message>
    <message>
        <source>At this pace it takes about {steps} more steps to halve the cost.</source>
        <translation>A este ritmo hacen falta unos {steps} pasos más para reducir el costo a la mitad.</translation>
    </message>
    <message>
        <source>It hardly gets lower at all.</source>
        <translation>Apenas baja.</translation>
    </message>
    <message>
        <source>No step was taken since the change at step {since}.</source>
        <translation>No se dio ningún paso desde el cambio en el paso {since}.</translation>
    </message>
    <message>
        <source>It hardly gets lower any more.</source>
        <translation>Ya casi no baja.</translation>
    </message>
    <message>
        <source>It rose in {share} of the steps of the second half, and gets lower all the same.</source>
        <translation>Subió en el {share} de los pasos de la segunda mitad, y aun así baja.</translation>
    </message>
    <message>
        <source>At the start the slope of every knob is exactly 0, so no step moves.</source>
        <translation>Al inicio la pendiente de cada perilla es exactamente 0, así que ningún paso mueve nada.</translation>
    </message>
</context>
<context>
    <name>TrainingPageExports</name>
    <message>
        <source>There is no training to draw yet</source>
        <translation>Aún no hay entrenamiento que dibujar</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>converges</source>
        <translation>converge</translation>
    </message>
    <message>
        <source>overshoots</source>
        <translation>sobrepasa</translation>
    </message>
    <message>
        <source>crawls</source>
        <translation>se arrastra</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>oscila</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>nothing to follow</source>
        <translation>sin pendiente</translation>
    </message>
</context>
<context>
    <name>downhill::AnswerBars</name>
    <message>
        <source>The network&apos;s answer</source>
        <translation>La respuesta de la red</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No answer yet: draw a digit on the pad</source>
        <translation>Aún no hay respuesta: dibujar un dígito en el tablero</translation>
    </message>
    <message>
        <source>The outputs are not numbers</source>
        <translation>Las salidas no son números</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1; then %2, and %3</source>
        <translation>%1; luego %2, y %3</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>downhill::AnswerRow</name>
    <message>
        <source>This is right.</source>
        <translation>Esto está bien.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Esto no está bien.</translation>
    </message>
</context>
<context>
    <name>downhill::Appearance</name>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Pro&amp;jector</source>
        <translation>&amp;Proyector</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
</context>
<context>
    <name>downhill::ArithmeticLine</name>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>the run ends here</source>
        <translation>la ejecución acaba aquí</translation>
    </message>
    <message>
        <source>This step, written out: new w = old w − learning rate × slope</source>
        <translation>Este paso, desarrollado: w nueva = w anterior − tasa de aprendizaje × pendiente</translation>
    </message>
    <message>
        <source>%1 = ?</source>
        <translation>%1 = ?</translation>
    </message>
</context>
<context>
    <name>downhill::Autosave</name>
    <message>
        <source>the disk does not answer</source>
        <translation>el disco no responde</translation>
    </message>
</context>
<context>
    <name>downhill::BatchCard</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>todas (%1)</translation>
    </message>
    <message>
        <source>32</source>
        <translation>32</translation>
    </message>
</context>
<context>
    <name>downhill::CardArea</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>downhill::CardFace</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>downhill::CaseLegend</name>
    <message>
        <source>with the cure, rate %1</source>
        <translation>con el remedio, tasa %1</translation>
    </message>
    <message>
        <source>as it was, rate %1</source>
        <translation>como era, tasa %1</translation>
    </message>
</context>
<context>
    <name>downhill::CheatSheetSection</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The sheet on one page</source>
        <translation>La hoja en una sola página</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <translation>Guardar la hoja de repaso</translation>
    </message>
    <message>
        <source>Click a row to run it</source>
        <translation>Un clic en una fila la ejecuta</translation>
    </message>
    <message>
        <source>Click a row to run it · Tab and Enter do it too</source>
        <translation>Un clic en una fila la ejecuta · también Tab e Intro</translation>
    </message>
</context>
<context>
    <name>downhill::ChoiceRow</name>
    <message>
        <source>%1: %2; usually %3</source>
        <translation>%1: %2; por lo común, %3</translation>
    </message>
    <message>
        <source>%1: %2; if left empty, as many as the run</source>
        <translation>%1: %2; si se deja vacío, tantos como la ejecución</translation>
    </message>
    <message>
        <source>as the run</source>
        <translation>como la ejecución</translation>
    </message>
</context>
<context>
    <name>downhill::CommandLineAction</name>
    <message>
        <source>No command line makes this training again: it was changed on the way, or began with knobs from a file. Save it as a lesson instead</source>
        <translation>Ninguna línea de órdenes repite este entrenamiento: se cambió sobre la marcha, o empezó con perillas de un archivo. Guardarlo en su lugar como lección</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand line</source>
        <translation>Copiar la línea de ór&amp;denes</translation>
    </message>
    <message>
        <source>There is no run on this page, and so no command line</source>
        <translation>No hay ninguna ejecución en esta página, y por tanto tampoco línea de órdenes</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>No command line makes this run again: its points were changed by hand. Save it as a lesson instead</source>
        <translation>Ninguna línea de órdenes repite esta ejecución: sus puntos se cambiaron a mano. Guardarla en su lugar como lección</translation>
    </message>
</context>
<context>
    <name>downhill::ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Rows are what an image shows, columns what the network says. Most often confused: %1</source>
        <translation>Las filas son lo que muestra una imagen; las columnas, lo que dice la red. Lo que más se confunde: %1</translation>
    </message>
    <message>
        <source>no image shows %1</source>
        <translation>ninguna imagen muestra un %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 seen rightly: %2</source>
        <translation>%1 reconocido: %2</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3</source>
        <translation>%1 tomado por %2: %3</translation>
    </message>
    <message>
        <source>the network says</source>
        <translation>la red dice</translation>
    </message>
    <message>
        <source>image shows</source>
        <translation>la imagen muestra</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>of row</source>
        <translation>de la fila</translation>
    </message>
</context>
<context>
    <name>downhill::ConstantSliders</name>
    <message>
        <source>Constant %1</source>
        <translation>Constante %1</translation>
    </message>
</context>
<context>
    <name>downhill::CostCard</name>
    <message>
        <source>slope  C′(w) = %1</source>
        <translation>pendiente  C′(w) = %1</translation>
    </message>
    <message>
        <source>∂C/∂%1 = %2</source>
        <translation>∂C/∂%1 = %2</translation>
    </message>
    <message>
        <source>Cost fu&amp;nction</source>
        <translation>F&amp;unción de costo</translation>
    </message>
    <message>
        <source>C(%1)</source>
        <translation>C(%1)</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>Función de costo</translation>
    </message>
    <message>
        <source>%1 = %2
%3</source>
        <translation>%1 = %2
%3</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Fórmula propia</translation>
    </message>
    <message>
        <source>%1 =</source>
        <translation>%1 =</translation>
    </message>
    <message>
        <source>C =</source>
        <translation>C =</translation>
    </message>
    <message>
        <source>Formula of the cost %1</source>
        <translation>Fórmula del costo %1</translation>
    </message>
    <message>
        <source>Type a formula in w, such as w^2, 2(w+1)w, sin(3w) + w²/10, |w|, exp(−w)</source>
        <translation>Escribir una fórmula en w, como w^2, 2(w+1)w, sin(3w) + w²/10, |w|, exp(−w)</translation>
    </message>
    <message>
        <source>Type a formula in w1 and w2, such as w1^2 + 6w2^2, (w1−w2)² + w1*w2, sin(w1) + |w2|</source>
        <translation>Escribir una fórmula en w1 y w2, como w1^2 + 6w2^2, (w1−w2)² + w1*w2, sin(w1) + |w2|</translation>
    </message>
    <message>
        <source>%1
Functions (log is the natural logarithm, as ln): %2</source>
        <translation>%1
Funciones (log es el logaritmo natural, como ln): %2</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (en el carácter %2)</translation>
    </message>
    <message>
        <source>This page turns one knob: write the formula in w alone.</source>
        <translation>Esta página gira una perilla: escribir la fórmula solo en w.</translation>
    </message>
    <message>
        <source>This page turns two knobs: write the formula in w1 and w2.</source>
        <translation>Esta página gira dos perillas: escribir la fórmula en w1 y w2.</translation>
    </message>
    <message>
        <source>Fu&amp;nction</source>
        <translation>F&amp;unción</translation>
    </message>
    <message>
        <source>Any other single letter is a constant and gets a slider: a*w^2 + b</source>
        <translation>Cualquier otra letra suelta es una constante y recibe un deslizador: a*w^2 + b</translation>
    </message>
    <message>
        <source>Nothing here is turned: call the knob w; other letters are constants.</source>
        <translation>Aquí no gira nada: la perilla se llama w; las demás letras son constantes.</translation>
    </message>
    <message>
        <source>Nothing here is turned: call the knobs w1 and w2; other letters are constants.</source>
        <translation>Aquí no gira nada: las perillas se llaman w1 y w2; las demás letras son constantes.</translation>
    </message>
    <message>
        <source>A formula may have %1 constants here, and this one has %2.</source>
        <translation>Una fórmula puede tener aquí %1 constantes, y esta tiene %2.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>Shift and scale to mean 0 and standard deviation 1: a long valley becomes rounder</source>
        <translation>Desplazar y escalar a media 0 y desviación típica 1: un valle largo se vuelve más redondo</translation>
    </message>
    <message>
        <source>standardise %1</source>
        <translation>estandarizar %1</translation>
    </message>
    <message>
        <source>at step %1: y = %2·x %3 %4</source>
        <translation>en el paso %1: y = %2·x %3 %4</translation>
    </message>
    <message>
        <source>%1, in the units of the data</source>
        <translation>%1, en las unidades de los datos</translation>
    </message>
</context>
<context>
    <name>downhill::CostCurve</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>cost C(w)</source>
        <translation>costo C(w)</translation>
    </message>
    <message>
        <source>step %1
w = %2
C = %3
slope = %4</source>
        <translation>paso %1
w = %2
C = %3
pendiente = %4</translation>
    </message>
    <message>
        <source>The curve of %1 from w = %2 to %3. The run starts at w = %4, cost %5, and is at w = %6, cost %7, after %8 steps.</source>
        <translation>La curva de %1 desde w = %2 hasta %3. La ejecución empieza en w = %4, costo %5, y está en w = %6, costo %7, tras %8 pasos.</translation>
    </message>
    <message>
        <source> It left the view at step %1.</source>
        <translation> Salió de la vista en el paso %1.</translation>
    </message>
    <message>
        <source>the next step is not known yet</source>
        <translation>el paso siguiente aún no se conoce</translation>
    </message>
    <message>
        <source>flat here: nothing to follow</source>
        <translation>plano aquí: nada que seguir</translation>
    </message>
    <message>
        <source>uphill is to the right; the run ends here</source>
        <translation>se sube hacia la derecha; la ejecución acaba aquí</translation>
    </message>
    <message>
        <source>uphill is to the left; the run ends here</source>
        <translation>se sube hacia la izquierda; la ejecución acaba aquí</translation>
    </message>
    <message>
        <source>uphill is to the right, so step left</source>
        <translation>se sube hacia la derecha: paso a la izquierda</translation>
    </message>
    <message>
        <source>uphill is to the left, so step right</source>
        <translation>se sube hacia la izquierda: paso a la derecha</translation>
    </message>
    <message>
        <source>slope at w%1 = %2</source>
        <translation>pendiente en w%1 = %2</translation>
    </message>
    <message>
        <source>lower: C = %1</source>
        <translation>más bajo: C = %1</translation>
    </message>
    <message>
        <source>step %1 leaves the view: w = %2, C = %3</source>
        <translation>el paso %1 sale de la vista: w = %2, C = %3</translation>
    </message>
</context>
<context>
    <name>downhill::CostCurveCard</name>
    <message>
        <source>&amp;Cost curve</source>
        <translation>&amp;Curva de costo</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Curva de costo</translation>
    </message>
</context>
<context>
    <name>downhill::CostMapCard</name>
    <message>
        <source>&amp;Cost map</source>
        <translation>Mapa de &amp;costo</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Mapa de costo</translation>
    </message>
    <message>
        <source>contours of equal cost</source>
        <translation>curvas de nivel del costo</translation>
    </message>
</context>
<context>
    <name>downhill::CostMapPlot</name>
    <message>
        <source>cost C</source>
        <translation>costo C</translation>
    </message>
    <message>
        <source>w₁ = %1
w₂ = %2
C = %3</source>
        <translation>w₁ = %1
w₂ = %2
C = %3</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>lower: C = %1</source>
        <translation>más bajo: C = %1</translation>
    </message>
    <message>
        <source>step %1 leaves the view: w₁ = %2, w₂ = %3, C = %4</source>
        <translation>el paso %1 sale de la vista: w₁ = %2, w₂ = %3, C = %4</translation>
    </message>
    <message>
        <source>step %1
w₁ = %2
w₂ = %3
C = %4
∂C/∂w₁ = %5
∂C/∂w₂ = %6</source>
        <translation>paso %1
w₁ = %2
w₂ = %3
C = %4
∂C/∂w₁ = %5
∂C/∂w₂ = %6</translation>
    </message>
    <message>
        <source>w₁ = %1, w₂ = %2, cost %3</source>
        <translation>w₁ = %1, w₂ = %2, costo %3</translation>
    </message>
    <message>
        <source>The map of %1, for w₁ from %2 to %3 and w₂ from %4 to %5. The run starts at %6, and is at %7, after %8 steps.</source>
        <translation>El mapa de %1, para w₁ de %2 a %3 y w₂ de %4 a %5. La ejecución empieza en %6 y está en %7, tras %8 pasos.</translation>
    </message>
</context>
<context>
    <name>downhill::CurvesCard</name>
    <message>
        <source>L&amp;oss curve</source>
        <translation>Curva de pé&amp;rdida</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>escala lo&amp;g</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>What the curves are plotted against</source>
        <translation>Frente a qué se dibujan las curvas</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>por pasos</translation>
    </message>
    <message>
        <source>by images read</source>
        <translation>por imágenes leídas</translation>
    </message>
    <message>
        <source>Demonstrations …</source>
        <translation>Demostraciones …</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>Demostraciones</translation>
    </message>
</context>
<context>
    <name>downhill::DataCard</name>
    <message>
        <source>Poin&amp;ts</source>
        <translation>Pun&amp;tos</translation>
    </message>
    <message>
        <source>Points of the data</source>
        <translation>Puntos de los datos</translation>
    </message>
    <message>
        <source>drag a point · click adds · Del removes</source>
        <translation>arrastrar · clic añade · Supr quita</translation>
    </message>
    <message>
        <source>too many to be changed</source>
        <translation>demasiados para cambiarlos</translation>
    </message>
    <message>
        <source>Drag a point to move it, click to add one, Delete takes the chosen one away.
Page up and page down choose one, arrows move it (Shift: further), Insert adds one, Esc lets go.</source>
        <translation>Arrastrar un punto lo mueve, un clic añade uno; Supr quita el elegido.
Re Pág y Av Pág eligen uno, las flechas lo mueven (Mayús: más lejos), Insert añade uno, Esc lo suelta.</translation>
    </message>
    <message>
        <source>Up to %1 numbers can be changed by hand: more would be in no lesson and no session.</source>
        <translation>Se pueden cambiar a mano hasta %1 números: más no cabrían en una lección ni en una sesión.</translation>
    </message>
    <message>
        <source>Poin&amp;ts and the model at step %1</source>
        <translation>Pun&amp;tos y modelo en el paso %1</translation>
    </message>
    <message>
        <source>Poin&amp;ts, model at step %1</source>
        <translation>Pun&amp;tos, paso %1</translation>
    </message>
    <message>
        <source>One point has to stay: a cost over data needs a row</source>
        <translation>Un punto debe quedar: un costo sobre datos necesita una fila</translation>
    </message>
</context>
<context>
    <name>downhill::DataPlot</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>
%1 = %2</source>
        <translation>
%1 = %2</translation>
    </message>
    <message>
        <source>
model: %1</source>
        <translation>
modelo: %1</translation>
    </message>
    <message>
        <source>
residual: %1</source>
        <translation>
residuo: %1</translation>
    </message>
    <message>
        <source>
read at this step</source>
        <translation>
leída en este paso</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 points: %2 from %3, across %4 from %5.</source>
        <translation>%1 puntos: %2 de %3, sobre %4 de %5.</translation>
    </message>
    <message>
        <source> No model can be told from the formula.</source>
        <translation> De la fórmula no se desprende ningún modelo.</translation>
    </message>
    <message>
        <source> The model %1 at step %2 goes from %3 to %4.</source>
        <translation> El modelo %1 va en el paso %2 de %3 a %4.</translation>
    </message>
    <message>
        <source> It decides at %1.</source>
        <translation> Decide en %1.</translation>
    </message>
    <message>
        <source> This step reads %1 rows.</source>
        <translation> Este paso lee %1 filas.</translation>
    </message>
    <message>
        <source> This step reads rows %1.</source>
        <translation> Este paso lee las filas %1.</translation>
    </message>
    <message>
        <source> Chosen: %1.</source>
        <translation> Elegido: %1.</translation>
    </message>
    <message>
        <source>decides at %1</source>
        <translation>decide en %1</translation>
    </message>
    <message>
        <source>No model can be told from this formula</source>
        <translation>De esta fórmula no se desprende ningún modelo</translation>
    </message>
    <message>
        <source>The same side for all of them</source>
        <translation>El mismo lado para todos</translation>
    </message>
    <message>
        <source>%1 of %2 rows are drawn</source>
        <translation>%1 de %2 filas están dibujadas</translation>
    </message>
</context>
<context>
    <name>downhill::Deck</name>
    <message>
        <source>%1: &quot;entries&quot; is missing</source>
        <translation>%1: falta «entries»</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 está otra vez</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Abrir tarjetas</translation>
    </message>
    <message>
        <source>Cards (*.json);;All files (*)</source>
        <translation>Tarjetas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>No se abrió nada</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Guardar las tarjetas</translation>
    </message>
    <message>
        <source>%1 is not there now: the built-in cards are shown until it is back</source>
        <translation>%1 no está ahora: se muestran las tarjetas incluidas hasta que vuelva</translation>
    </message>
    <message>
        <source>The built-in cards are there, since %1</source>
        <translation>Se muestran las tarjetas incluidas: %1</translation>
    </message>
</context>
<context>
    <name>downhill::Demonstrations</name>
    <message>
        <source>1 · 32 · all</source>
        <translation>1 · 32 · todas</translation>
    </message>
    <message>
        <source>Demonstration: learning rate %1 %2; nothing else differs</source>
        <translation>Demostración: tasa de aprendizaje %1, %2; no cambia nada más</translation>
    </message>
    <message>
        <source>Demonstration: 1, 32 or all images each step; nothing else differs</source>
        <translation>Demostración: 1, 32 o todas las imágenes por paso; no cambia nada más</translation>
    </message>
    <message>
        <source>%1 runs are pinned already, and no more than %2 can be: not all batches are shown</source>
        <translation>Ya hay %1 ejecuciones fijadas, y no caben más de %2: no se muestran todos los lotes</translation>
    </message>
</context>
<context>
    <name>downhill::DiagnoseSection</name>
    <message>
        <source>Diagnose the run</source>
        <translation>Diagnosticar la ejecución</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>escala lo&amp;g</translation>
    </message>
    <message>
        <source>1. What does the cost do?</source>
        <translation>1. ¿Qué hace el costo?</translation>
    </message>
    <message>
        <source>It shoots up</source>
        <translation>Se dispara</translation>
    </message>
    <message>
        <source>It oscillates around one level</source>
        <translation>Oscila alrededor de un nivel</translation>
    </message>
    <message>
        <source>It hardly moves</source>
        <translation>Apenas se mueve</translation>
    </message>
    <message>
        <source>It falls and flattens</source>
        <translation>Baja y se aplana</translation>
    </message>
    <message>
        <source>2. So the learning rate is …</source>
        <translation>2. Así que la tasa de aprendizaje es …</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeña</translation>
    </message>
    <message>
        <source>about right</source>
        <translation>adecuada</translation>
    </message>
    <message>
        <source>3. The cure?</source>
        <translation>3. ¿El remedio?</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>Bajar la tasa</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Subir la tasa</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Appl&amp;y the cure</source>
        <translation>Aplicar el re&amp;medio</translation>
    </message>
    <message>
        <source>&amp;Next run</source>
        <translation>Ejecución &amp;siguiente</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the big charts</source>
        <translation>Mos&amp;trar en las gráficas grandes</translation>
    </message>
    <message>
        <source>Loss curve of the run to diagnose</source>
        <translation>Curva de pérdida de la ejecución por diagnosticar</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Lo que hay que decir</translation>
    </message>
    <message>
        <source>Drawing a run …</source>
        <translation>Se dibuja una ejecución …</translation>
    </message>
    <message>
        <source>Keys 1 to 4 answer, Enter goes on.</source>
        <translation>Las teclas 1 a 4 responden, Intro continúa.</translation>
    </message>
    <message>
        <source>There is not enough memory for another case.</source>
        <translation>No hay memoria suficiente para otro caso.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>No run read yet in this session</source>
        <translation>Ninguna ejecución leída aún en esta sesión</translation>
    </message>
    <message>
        <source>1 run read, without a slip</source>
        <translation>1 ejecución leída, sin fallos</translation>
    </message>
    <message>
        <source>1 run read, with a slip</source>
        <translation>1 ejecución leída, con algún fallo</translation>
    </message>
    <message>
        <source>%1 runs read, %2 of them without a slip</source>
        <translation>%1 ejecuciones leídas, %2 de ellas sin fallos</translation>
    </message>
</context>
<context>
    <name>downhill::DigitGallery</name>
    <message>
        <source>Held-out digits</source>
        <translation>Dígitos reservados</translation>
    </message>
</context>
<context>
    <name>downhill::DigitGalleryModel</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Synthetic digit %1</source>
        <translation>Dígito sintético %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>%1: shows %2</source>
        <translation>%1: muestra un %2</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>confianza %1&#xa0;%</translation>
    </message>
    <message>
        <source>no confidence: its outputs are not numbers</source>
        <translation>sin confianza: sus salidas no son números</translation>
    </message>
    <message>
        <source>%1
✗ the network says %2, %3</source>
        <translation>%1
✗ la red dice %2, %3</translation>
    </message>
    <message>
        <source>%1
✓ the network says %2, %3</source>
        <translation>%1
✓ la red dice %2, %3</translation>
    </message>
</context>
<context>
    <name>downhill::DigitsCard</name>
    <message>
        <source>IDX files (*.idx *ubyte* *.gz);;All files (*)</source>
        <translation>Archivos IDX (*.idx *ubyte* *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>Dígito&amp;s</translation>
    </message>
    <message>
        <source>784 → 16 → 16 → 10, %1 knobs</source>
        <translation>784 → 16 → 16 → 10, %1 perillas</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Seed: what chance starts from</source>
        <translation>Semilla: de dónde parte el azar</translation>
    </message>
    <message>
        <source>What chance starts from: the first knobs, and the order of the images.
The same seed gives the same training, on every machine.</source>
        <translation>De dónde parte el azar: las primeras perillas y el orden de las imágenes.
La misma semilla da el mismo entrenamiento, en cualquier máquina.</translation>
    </message>
    <message>
        <source>Built-in, 10,000 synthetic digits</source>
        <translation>10&#x202f;000 dígitos sintéticos</translation>
    </message>
    <message>
        <source>Images and labels from files…</source>
        <translation>Imágenes de archivos…</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>What a hidden neuron makes of its sum</source>
        <translation>Qué hace una neurona oculta con su suma</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>Cost of the ten outputs</source>
        <translation>Costo de las diez salidas</translation>
    </message>
    <message>
        <source>Cross-entropy: outputs are probabilities (softmax).
Squared error: outputs are ten sigmoids, each on its own.</source>
        <translation>Entropía cruzada: las salidas son probabilidades (softmax).
Error cuadrático: las salidas son diez sigmoides, cada una por su cuenta.</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Otros archivos…</translation>
    </message>
    <message>
        <source>Drawn by the program, stroke by stroke: synthetic digits</source>
        <translation>Dibujados por el programa, trazo a trazo: dígitos sintéticos</translation>
    </message>
    <message>
        <source>Images, as MNIST&apos;s files have them</source>
        <translation>Imágenes, como en los archivos de MNIST</translation>
    </message>
    <message>
        <source>Their labels</source>
        <translation>Sus etiquetas</translation>
    </message>
</context>
<context>
    <name>downhill::DrawingPad</name>
    <message>
        <source>Draw with the left button pressed.
Keys: 0 to 9 write a digit, another way each time;
Backspace takes back the last stroke, Delete clears</source>
        <translation>Dibujar con el botón izquierdo pulsado.
Teclas: 0 a 9 escriben un dígito, cada vez de otra manera;
Retroceso quita el último trazo, Supr borra todo</translation>
    </message>
    <message>
        <source>Pad to draw a digit</source>
        <translation>Tablero para dibujar un dígito</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dibujar aquí</translation>
    </message>
    <message>
        <source>Blank.</source>
        <translation>En blanco.</translation>
    </message>
    <message>
        <source>1 stroke drawn.</source>
        <translation>1 trazo dibujado.</translation>
    </message>
    <message>
        <source>%1 strokes drawn.</source>
        <translation>%1 trazos dibujados.</translation>
    </message>
    <message>
        <source>%1 Keys 0 to 9 write a digit, Backspace takes back the last stroke, Delete clears.</source>
        <translation>%1 Las teclas 0 a 9 escriben un dígito, Retroceso quita el último trazo, Supr borra todo.</translation>
    </message>
</context>
<context>
    <name>downhill::ExportActions</name>
    <message>
        <source>Ste&amp;ps as a table…</source>
        <translation>Pa&amp;sos como tabla…</translation>
    </message>
    <message>
        <source>A&amp;gain, as last time</source>
        <translation>&amp;Otra vez, como la última</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export pictures and steps (Alt+X)</source>
        <translation>Exportar imágenes y pasos (Alt+X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>There is no picture on this page</source>
        <translation>No hay ninguna imagen en esta página</translation>
    </message>
    <message>
        <source>%1: the name must end in %2</source>
        <translation>%1: el nombre debe terminar en %2</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels</source>
        <translation>No hay memoria suficiente para una imagen de %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>There are no steps yet</source>
        <translation>Todavía no hay pasos</translation>
    </message>
    <message>
        <source>Other steps are still being written: wait for them, or cancel them</source>
        <translation>Aún se están escribiendo otros pasos: esperar a que terminen o cancelarlos</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Exportar una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Export an animation</source>
        <translation>Exportar una animación</translation>
    </message>
    <message>
        <source>Animations (*.gif)</source>
        <translation>Animaciones (*.gif)</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>Se dibuja %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved</source>
        <translation>Cancelado: no se guardó nada</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>This page has no such picture as was exported last</source>
        <translation>Esta página no tiene una imagen como la última que se exportó</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Guardar los pasos</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>downhill::ExportDialog</name>
    <message>
        <source>Export a picture</source>
        <translation>Exportar una imagen</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>A size of its own</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>A&amp;ncho</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Alto</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>&amp;Dots an inch</source>
        <translation>Puntos por pu&amp;lgada</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>&amp;Transparente</translation>
    </message>
    <message>
        <source>Cap&amp;tion below</source>
        <translation>Pie de&amp;bajo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, on paper %3</source>
        <translation>%1 × %2 píxeles, en papel %3</translation>
    </message>
    <message>
        <source>The page will measure %1.</source>
        <translation>La página medirá %1.</translation>
    </message>
    <message>
        <source>GIF, in motion</source>
        <translation>GIF, en movimiento</translation>
    </message>
    <message>
        <source>This picture does not move: choose another one, or another format</source>
        <translation>Esta imagen no se mueve: elija otra, u otro formato</translation>
    </message>
</context>
<context>
    <name>downhill::FileDrop</name>
    <message>
        <source>%1 is not taken here. Allowed is %2.</source>
        <translation>Aquí no se admite %1. Se admite %2.</translation>
    </message>
    <message>
        <source>So many different files at once are not taken. Allowed is %1.</source>
        <translation>No se admiten a la vez tantos archivos distintos. Se admite %1.</translation>
    </message>
    <message>
        <source>%1 is one of two files. Drop images and labels together.</source>
        <translation>%1 es uno de dos archivos. Soltar juntas imágenes y etiquetas.</translation>
    </message>
    <message>
        <source>one lesson (.downhill), one table (.csv), one file of knobs (.knobs), or the two files of a set of digits, images and labels (IDX, plain or .gz)</source>
        <translation>una lección (.downhill), una tabla (.csv), un archivo de perillas (.knobs), o los dos archivos de un conjunto de dígitos, imágenes y etiquetas (IDX, sin comprimir o .gz)</translation>
    </message>
</context>
<context>
    <name>downhill::FirstLayerCard</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What the first layer looks for — %1 × %2 knobs</source>
        <translation>Qué busca la primera capa — %1 × %2 perillas</translation>
    </message>
    <message>
        <source>What the first layer looks for</source>
        <translation>Qué busca la primera capa</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Primera capa</translation>
    </message>
</context>
<context>
    <name>downhill::FlashcardsSection</name>
    <message>
        <source>not known yet</source>
        <translation>aún no sabida</translation>
    </message>
    <message>
        <source>known once</source>
        <translation>sabida una vez</translation>
    </message>
    <message>
        <source>known twice</source>
        <translation>sabida dos veces</translation>
    </message>
    <message>
        <source>known %1 times</source>
        <translation>sabida %1 veces</translation>
    </message>
    <message>
        <source>known %1 times or more</source>
        <translation>sabida %1 veces o más</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Barajar</translation>
    </message>
    <message>
        <source>Put the cards into another order (S)</source>
        <translation>Poner las tarjetas en otro orden (S)</translation>
    </message>
    <message>
        <source>Own cards…</source>
        <translation>Tarjetas propias…</translation>
    </message>
    <message>
        <source>Open a file with cards of your own</source>
        <translation>Abrir un archivo con tarjetas propias</translation>
    </message>
    <message>
        <source>Built-in cards</source>
        <translation>Tarjetas incluidas</translation>
    </message>
    <message>
        <source>Back to the cards that come with Downhill</source>
        <translation>Volver a las tarjetas que trae Downhill</translation>
    </message>
    <message>
        <source>cut marks</source>
        <translation>marcas de corte</translation>
    </message>
    <message>
        <source>On paper and in the PDF: marks in the corners to cut along</source>
        <translation>En papel y en el PDF: marcas en las esquinas para recortar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>One card a page, question and answer</source>
        <translation>Una tarjeta por página, pregunta y respuesta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Anterior</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <translation>La tarjeta anterior (←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <source>The next card, and this one later (→)</source>
        <translation>La tarjeta siguiente, y esta más tarde (→)</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Put the fitting run on the charts</source>
        <translation>Poner en las gráficas la ejecución correspondiente</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>It comes back after the others (N)</source>
        <translation>Vuelve después de las demás (N)</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Lo sabía</translation>
    </message>
    <message>
        <source>It rests for a while (K)</source>
        <translation>Descansa un tiempo (K)</translation>
    </message>
    <message>
        <source>Go through all</source>
        <translation>Repasar todas</translation>
    </message>
    <message>
        <source>What is known before its rest is over stays in its box</source>
        <translation>Lo que se sabe antes de acabar su descanso se queda en su caja</translation>
    </message>
    <message>
        <source>none of %1 in the pile</source>
        <translation>ninguna de %1 en el montón</translation>
    </message>
    <message>
        <source>%1 of %2 in the pile</source>
        <translation>%1 de %2 en el montón</translation>
    </message>
    <message>
        <source>Through.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>All cards are known and rest. The next one is due %1.</source>
        <translation>Todas las tarjetas se saben y descansan. La próxima toca %1.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>en %1 días</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>Tarjeta %1 de %2</translation>
    </message>
    <message>
        <source>Space turns · K I knew it · N not yet · ← → another card · S shuffles</source>
        <translation>Espacio da la vuelta · K lo sabía · N todavía no · ← → otra tarjeta · S baraja</translation>
    </message>
</context>
<context>
    <name>downhill::GradientCard</name>
    <message>
        <source>, %1 times as far</source>
        <translation>, %1 veces lo que la otra</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Gradient, one entry a knob</source>
        <translation>Gradiente, una entrada por perilla</translation>
    </message>
    <message>
        <source>Gradient at step %1</source>
        <translation>Gradiente en el paso %1</translation>
    </message>
    <message>
        <source>%1 — one entry a knob</source>
        <translation>%1 — una entrada por perilla</translation>
    </message>
    <message>
        <source>The next step is not known yet.</source>
        <translation>El paso siguiente aún no se conoce.</translation>
    </message>
    <message>
        <source>The run ends here.</source>
        <translation>La ejecución acaba aquí.</translation>
    </message>
    <message>
        <source>%1 turns up by %2</source>
        <translation>%1 sube en %2</translation>
    </message>
    <message>
        <source>%1 turns down by %2</source>
        <translation>%1 baja en %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 se queda</translation>
    </message>
</context>
<context>
    <name>downhill::GradientStrip</name>
    <message>
        <source>Gradient, one entry a knob</source>
        <translation>Gradiente, una entrada por perilla</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norma %1</translation>
    </message>
    <message>
        <source>%1, knobs %2 to %3
no slope is finite, none can be turned</source>
        <translation>%1, perillas %2 a %3
ninguna pendiente es finita, ninguna se puede girar</translation>
    </message>
    <message>
        <source>will be turned up</source>
        <translation>subirá</translation>
    </message>
    <message>
        <source>will be turned down</source>
        <translation>bajará</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>%1: %2
slope %3, %4</source>
        <translation>%1: %2
pendiente %3, %4</translation>
    </message>
    <message>
        <source>
the hardest turned of knobs %1 to %2</source>
        <translation>
la que más gira de las perillas %1 a %2</translation>
    </message>
    <message>
        <source>%1 knobs</source>
        <translation>%1 perillas</translation>
    </message>
</context>
<context>
    <name>downhill::GradientWords</name>
    <message>
        <source>What the gradient says</source>
        <translation>Lo que dice el gradiente</translation>
    </message>
    <message>
        <source>%1 of %2 slopes are not finite</source>
        <translation>%1 de %2 pendientes no son finitas</translation>
    </message>
    <message>
        <source>no knob can be turned any more</source>
        <translation>ya no se puede girar ninguna perilla</translation>
    </message>
    <message>
        <source>all others are 0</source>
        <translation>todas las demás son 0</translation>
    </message>
    <message>
        <source>every slope is 0: no knob is turned</source>
        <translation>todas las pendientes son 0: no se gira ninguna perilla</translation>
    </message>
    <message>
        <source>turned up %1</source>
        <translation>suben %1</translation>
    </message>
    <message>
        <source>turned down %1</source>
        <translation>bajan %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>quietas %1</translation>
    </message>
    <message>
        <source>hardest turned: %1 (slope %2)</source>
        <translation>la que más gira: %1 (pendiente %2)</translation>
    </message>
    <message>
        <source>hardest: %1 (%2)</source>
        <translation>la que más: %1 (%2)</translation>
    </message>
    <message>
        <source>barely moved (&lt; 1 % of the hardest): %1</source>
        <translation>apenas giran (&lt; 1&#xa0;% de la que más): %1</translation>
    </message>
</context>
<context>
    <name>downhill::HandSection</name>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>&amp;Part A</source>
        <translation>&amp;Parte A</translation>
    </message>
    <message>
        <source>Part &amp;B</source>
        <translation>Parte &amp;B</translation>
    </message>
    <message>
        <source>A&amp;nother one</source>
        <translation>&amp;Otro ejercicio</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the big charts</source>
        <translation>Mos&amp;trar en las gráficas grandes</translation>
    </message>
    <message>
        <source>What happens if you go on and on?</source>
        <translation>¿Qué pasa si se sigue sin parar?</translation>
    </message>
    <message>
        <source>It converges</source>
        <translation>Converge</translation>
    </message>
    <message>
        <source>It oscillates for ever</source>
        <translation>Oscila para siempre</translation>
    </message>
    <message>
        <source>It diverges</source>
        <translation>Diverge</translation>
    </message>
    <message>
        <source>It crawls</source>
        <translation>Se arrastra</translation>
    </message>
    <message>
        <source>Loss curve of the steps that are filled in</source>
        <translation>Curva de pérdida de los pasos rellenados</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Lo que hay que decir</translation>
    </message>
    <message>
        <source>Part A</source>
        <translation>Parte A</translation>
    </message>
    <message>
        <source>Part B</source>
        <translation>Parte B</translation>
    </message>
    <message>
        <source>Level of the next exercise</source>
        <translation>Nivel del próximo ejercicio</translation>
    </message>
    <message>
        <source>Level 1: w²</source>
        <translation>Nivel 1: w²</translation>
    </message>
    <message>
        <source>Level 2: steeper, shifted, below 0</source>
        <translation>Nivel 2: más empinado, desplazado, bajo 0</translation>
    </message>
    <message>
        <source>Level 3: any rate, what happens?</source>
        <translation>Nivel 3: cualquier tasa, ¿qué pasa?</translation>
    </message>
    <message>
        <source>Level 4: two knobs</source>
        <translation>Nivel 4: dos perillas</translation>
    </message>
    <message>
        <source>Level 5: two knobs at any rate</source>
        <translation>Nivel 5: dos perillas con cualquier tasa</translation>
    </message>
    <message>
        <source>Level 6: knobs that depend on each other</source>
        <translation>Nivel 6: perillas que dependen una de otra</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Nothing done yet in this session</source>
        <translation>Nada hecho aún en esta sesión</translation>
    </message>
    <message>
        <source>1 exercise done, without help</source>
        <translation>1 ejercicio hecho, sin ayuda</translation>
    </message>
    <message>
        <source>1 exercise done, with help</source>
        <translation>1 ejercicio hecho, con ayuda</translation>
    </message>
    <message>
        <source>%1 exercises done, %2 of them without help</source>
        <translation>%1 ejercicios hechos, %2 de ellos sin ayuda</translation>
    </message>
</context>
<context>
    <name>downhill::HandTable</name>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Show the answer of step %1</source>
        <translation>Mostrar la respuesta del paso %1</translation>
    </message>
</context>
<context>
    <name>downhill::HandoutAction</name>
    <message>
        <source>Computing the scenes…</source>
        <translation>Se calculan las escenas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>The lesson has no scenes yet: Scenes → Add scene keeps what is shown</source>
        <translation>La lección aún no tiene escenas: Escenas → Añadir escena guarda lo que se muestra</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Guardar el folleto</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>downhill::HeldOutCard</name>
    <message>
        <source>wrong first</source>
        <translation>fallos primero</translation>
    </message>
    <message>
        <source>The wrong ones first, the surest mistakes at their head.
While it trains, the order is renewed every few seconds, and not at all while you are looking through them.</source>
        <translation>Los fallos primero, con los errores más seguros al frente.
Mientras entrena, el orden se renueva cada pocos segundos, y no cambia mientras se están mirando.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>The digits, with the network&apos;s answers</source>
        <translation>Los dígitos, con las respuestas de la red</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Confusion matrix: which digits are taken for which</source>
        <translation>Matriz de confusión: qué dígitos se toman por cuáles</translation>
    </message>
    <message>
        <source>Held-out digits, synthetic</source>
        <translation>Dígitos reservados, sintéticos</translation>
    </message>
    <message>
        <source>Held-out, synthetic</source>
        <translation>Reservados, sintéticos</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintéticos</translation>
    </message>
    <message>
        <source>Held-out digits</source>
        <translation>Dígitos reservados</translation>
    </message>
    <message>
        <source>Held-out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>%1 right, %2 of %3 wrong</source>
        <translation>%1 de aciertos, %2 de %3 mal</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 de aciertos, %2 mal</translation>
    </message>
    <message>
        <source>%1 digits, not answered yet</source>
        <translation>%1 dígitos, aún sin respuesta</translation>
    </message>
    <message>
        <source>%1 seen rightly</source>
        <translation>%1 reconocido</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 tomado por %2</translation>
    </message>
    <message>
        <source>%1: %2 · show all</source>
        <translation>%1: %2 · ver todos</translation>
    </message>
</context>
<context>
    <name>downhill::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>What each card shows</source>
        <translation>Qué muestra cada panel</translation>
    </message>
</context>
<context>
    <name>downhill::History</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>downhill::KnobFileActions</name>
    <message>
        <source>Sa&amp;ve knobs…</source>
        <translation>Guardar &amp;perillas…</translation>
    </message>
    <message>
        <source>L&amp;oad knobs…</source>
        <translation>&amp;Cargar perillas…</translation>
    </message>
    <message>
        <source>There are no knobs yet</source>
        <translation>Aún no hay perillas</translation>
    </message>
    <message>
        <source>Save the knobs</source>
        <translation>Guardar las perillas</translation>
    </message>
    <message>
        <source>Knobs (*.knobs)</source>
        <translation>Perillas (*.knobs)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Load knobs</source>
        <translation>Cargar perillas</translation>
    </message>
    <message>
        <source>Knobs (*.knobs);;All files (*)</source>
        <translation>Perillas (*.knobs);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <translation>No se cargó nada</translation>
    </message>
    <message>
        <source>%1 knobs from %2</source>
        <translation>%1 perillas de %2</translation>
    </message>
</context>
<context>
    <name>downhill::LanguageChoice</name>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>downhill::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Autoevaluación</translation>
    </message>
    <message>
        <source>Flashcards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <translation>Hoja de repaso</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
</context>
<context>
    <name>downhill::LiveMap</name>
    <message>
        <source>There is not enough memory for the cost map.</source>
        <translation>No hay memoria suficiente para el mapa de costo.</translation>
    </message>
</context>
<context>
    <name>downhill::LiveRateMap</name>
    <message>
        <source>There is not enough memory for the rate map.</source>
        <translation>No hay memoria suficiente para el mapa de tasas.</translation>
    </message>
</context>
<context>
    <name>downhill::LiveTraining</name>
    <message>
        <source>There is not enough memory to train any more.</source>
        <translation>Ya no hay memoria suficiente para entrenar más.</translation>
    </message>
</context>
<context>
    <name>downhill::LossCurve</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>costo C</translation>
    </message>
    <message>
        <source>cost C, log scale</source>
        <translation>costo C, escala log</translation>
    </message>
    <message>
        <source>step %1
C = %2</source>
        <translation>paso %1
C = %2</translation>
    </message>
    <message>
        <source>The cost over %1 steps, from %2 to %3.</source>
        <translation>El costo a lo largo de %1 pasos, de %2 a %3.</translation>
    </message>
    <message>
        <source> From step %1 on the rate is %2.</source>
        <translation> Desde el paso %1 la tasa es %2.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>tasa %1</translation>
    </message>
    <message>
        <source>No cost here is above 0: nothing to show on a log scale</source>
        <translation>Ningún costo es mayor que 0: nada que mostrar en una escala log</translation>
    </message>
    <message>
        <source>1 cost of 0 or below is not on a log scale</source>
        <translation>1 costo de 0 o menos no cabe en una escala log</translation>
    </message>
    <message>
        <source>%1 costs of 0 or below are not on a log scale</source>
        <translation>%1 costos de 0 o menos no caben en una escala log</translation>
    </message>
    <message>
        <source>The cost is %1 at the start</source>
        <translation>El costo es %1 al inicio</translation>
    </message>
    <message>
        <source>from step %1 on out of view: C = %2</source>
        <translation>desde el paso %1 fuera de la vista: C = %2</translation>
    </message>
    <message>
        <source>
at step %1: C = %2</source>
        <translation>
en el paso %1: C = %2</translation>
    </message>
    <message>
        <source>
the log scale shows more of it</source>
        <translation>
la escala log muestra más</translation>
    </message>
</context>
<context>
    <name>downhill::LossCurveCard</name>
    <message>
        <source>L&amp;oss curve</source>
        <translation>Curva de pé&amp;rdida</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>escala lo&amp;g</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
</context>
<context>
    <name>downhill::MainWindow</name>
    <message>
        <source>What the window keeps is lost when it closes: %1</source>
        <translation>Lo que la ventana conserva se pierde al cerrarla: %1</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>No todo se conserva</translation>
    </message>
    <message>
        <source>What was done here cannot be kept for the next start: %1.</source>
        <translation>Lo que se hizo aquí no se puede conservar para el próximo inicio: %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>Ed&amp;itar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Le&amp;arn</source>
        <translation>Apren&amp;der</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>Visita &amp;guiada</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Downhill</source>
        <translation>Acerca &amp;de Downhill</translation>
    </message>
    <message>
        <source>About Downhill</source>
        <translation>Acerca de Downhill</translation>
    </message>
    <message>
        <source>Downhill %1

Gradient descent, step by step.

Free software under the GNU General Public License, version 3, without any warranty.

Made with Qt %2 (Widgets, Charts, Svg; GPL and LGPL), Eigen (MPL 2.0), giflib (MIT) and zlib.</source>
        <translation>Downhill %1

Descenso de gradiente, paso a paso.

Software libre bajo la Licencia Pública General de GNU, versión 3, sin ninguna garantía.

Hecho con Qt %2 (Widgets, Charts, Svg; GPL y LGPL), Eigen (MPL 2.0), giflib (MIT) y zlib.</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <translation>No se cargó nada</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>No se abrió nada</translation>
    </message>
</context>
<context>
    <name>downhill::ManyKnobsPage</name>
    <message>
        <source>P&amp;in run</source>
        <translation>&amp;Fijar ejecución</translation>
    </message>
    <message>
        <source>Keep this training on the curves, to compare others with it (Ctrl+D)</source>
        <translation>Dejar este entrenamiento en las curvas, para compararlo con otros (Ctrl+D)</translation>
    </message>
    <message>
        <source>Drawing the digits</source>
        <translation>Se dibujan los dígitos</translation>
    </message>
    <message>
        <source>10,000 to learn from and 2,000 held out</source>
        <translation>10&#x202f;000 de los que aprender y 2000 reservados</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 knobs stand at random: cost %2, %3 % of held-out digits right. Train, and watch what the same rule makes of them.</source>
        <translation>%1 perillas están al azar: costo %2, %3&#xa0;% de aciertos en los dígitos reservados. Entrenar, y ver qué hace de ellas la misma regla.</translation>
    </message>
    <message>
        <source>This training is pinned already: %1</source>
        <translation>Este entrenamiento ya está fijado: %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>1 pinned run</source>
        <translation>1 ejecución fijada</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 ejecuciones fijadas</translation>
    </message>
    <message>
        <source>Space trains and pauses · → one step · ← back to a checkpoint</source>
        <translation>Espacio entrena y pausa · → un paso · ← atrás hasta un punto de control</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Primera capa</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>Sin entrenamiento</translation>
    </message>
</context>
<context>
    <name>downhill::MistakesSection</name>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A minute on the real charts</source>
        <translation>Un minuto en las gráficas reales</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Enter shows it on the charts · ← → ↑ ↓ another mistake</source>
        <translation>Intro lo muestra en las gráficas · ← → ↑ ↓ otro error</translation>
    </message>
</context>
<context>
    <name>downhill::NumberField</name>
    <message>
        <source>a number such as 5 or −2.5</source>
        <translation>un número como 5 o −2.5</translation>
    </message>
    <message>
        <source>a number above 0, such as 0.1</source>
        <translation>un número mayor que 0, como 0.1</translation>
    </message>
    <message>
        <source>0 or a number above it, such as 1e-6</source>
        <translation>0 o un número mayor, como 1e-6</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Escribir %1.</translation>
    </message>
    <message>
        <source>“%1”: write a point, not a comma, in %2.</source>
        <translation>«%1»: escribir un punto, no una coma, en %2.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«%1» no es %2.</translation>
    </message>
</context>
<context>
    <name>downhill::OneKnobPage</name>
    <message>
        <source>&amp;Compare 0.1, 2.0 and 0.001</source>
        <translation>&amp;Comparar 0,1; 2,0 y 0,001</translation>
    </message>
    <message>
        <source>The lesson&apos;s three rates from 5 on one picture</source>
        <translation>Las tres tasas de la lección, desde 5, en una sola imagen</translation>
    </message>
    <message>
        <source>Compare rates</source>
        <translation>Comparar tasas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Curva de tasas</translation>
    </message>
    <message>
        <source>Click the curve where the next step leads · R or → reveals · drag the ring to move the start</source>
        <translation>Un clic en la curva donde lleva el paso siguiente · R o → revela · arrastrar el anillo mueve el inicio</translation>
    </message>
    <message>
        <source>Space plays · ← → step · drag the ring to move the start</source>
        <translation>Espacio reproduce · ← → paso · arrastrar el anillo mueve el inicio</translation>
    </message>
    <message>
        <source>Drag a point or click for a new one · drag the ring to move the start · Space plays</source>
        <translation>Arrastrar un punto o clic para uno nuevo · arrastrar el anillo mueve el inicio · Espacio reproduce</translation>
    </message>
</context>
<context>
    <name>downhill::OpenData</name>
    <message>
        <source>Open &amp;data…</source>
        <translation>Abrir &amp;datos…</translation>
    </message>
    <message>
        <source>Paste data</source>
        <translation>Pegar datos</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No data were opened</source>
        <translation>No se abrieron datos</translation>
    </message>
    <message>
        <source>There are no rows to paste</source>
        <translation>No hay filas que pegar</translation>
    </message>
    <message>
        <source>pasted data</source>
        <translation>datos pegados</translation>
    </message>
    <message>
        <source>%1: it has %2 numbers, and the window keeps at most %3</source>
        <translation>%1: tiene %2 números, y la ventana guarda como máximo %3</translation>
    </message>
    <message>
        <source>%1: a line needs two columns, x and y</source>
        <translation>%1: una recta necesita dos columnas, x e y</translation>
    </message>
    <message>
        <source>%1, standardised</source>
        <translation>%1, estandarizado</translation>
    </message>
</context>
<context>
    <name>downhill::PageSwitch</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>downhill::PartAccessList</name>
    <message>
        <source>Switch between pages</source>
        <translation>Cambio de página</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>Función de costo</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>Rule and schedule</source>
        <translation>Regla y plan</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Ejemplos resueltos</translation>
    </message>
    <message>
        <source>Digits and network</source>
        <translation>Dígitos y red</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Imágenes leídas por paso</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Digits held out</source>
        <translation>Dígitos reservados</translation>
    </message>
    <message>
        <source>Play and steps</source>
        <translation>Reproducción y pasos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Cost curve or map</source>
        <translation>Curva o mapa de costo</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <source>Table of steps</source>
        <translation>Tabla de pasos</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Lock: %1</source>
        <translation>Bloquear: %1</translation>
    </message>
    <message>
        <source>Is there to be seen, and cannot be changed</source>
        <translation>Está a la vista y no se puede cambiar</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>No está</translation>
    </message>
</context>
<context>
    <name>downhill::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>downhill::PinList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (another cost)</source>
        <translation>%1 (otro costo)</translation>
    </message>
    <message>
        <source>%1
Of another cost than this one: faint on the loss curve, and not on the picture of the cost</source>
        <translation>%1
De un costo distinto de este: tenue en la curva de pérdida, y ausente en la imagen del costo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Costo final</translation>
    </message>
</context>
<context>
    <name>downhill::PinTable</name>
    <message>
        <source>rate %1 · %2 · %3 · %4 steps · C = %5</source>
        <translation>tasa %1 · %2 · %3 · %4 pasos · C = %5</translation>
    </message>
    <message>
        <source>&amp;Make it the current run</source>
        <translation>&amp;Hacerla la ejecución actual</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Quitar &amp;todas</translation>
    </message>
</context>
<context>
    <name>downhill::PinTabs</name>
    <message>
        <source>Pinned runs</source>
        <translation>Ejecuciones fijadas</translation>
    </message>
    <message>
        <source>1 pinned run</source>
        <translation>1 ejecución fijada</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 ejecuciones fijadas</translation>
    </message>
</context>
<context>
    <name>downhill::Plot</name>
    <message>
        <source>%1 = %2</source>
        <comment>an axis: w = 10 + …</comment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>downhill::PredictFirst</name>
    <message>
        <source>Pre&amp;dict first</source>
        <translation>Predecir pri&amp;mero</translation>
    </message>
    <message>
        <source>Re&amp;veal the next step</source>
        <translation>R&amp;evelar el paso siguiente</translation>
    </message>
    <message>
        <source>Reveal the &amp;whole run</source>
        <translation>Revelar &amp;toda la ejecución</translation>
    </message>
</context>
<context>
    <name>downhill::PredictionStrip</name>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show where the step leads (R, or → at the last step that is shown)</source>
        <translation>Mostrar adónde lleva el paso (R, o → en el último paso mostrado)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show the whole run and its verdict (Shift+R)</source>
        <translation>Mostrar toda la ejecución y su veredicto (Mayús+R)</translation>
    </message>
    <message>
        <source>Reveal the whole run</source>
        <translation>Revelar toda la ejecución</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Hide this run again, and predict it from the start</source>
        <translation>Ocultar otra vez esta ejecución y predecirla desde el inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Stop predicting and show everything (Ctrl+Shift+P)</source>
        <translation>Dejar de predecir y mostrarlo todo (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>Dejar de predecir</translation>
    </message>
    <message>
        <source>Where the next step leads, %1</source>
        <translation>Adónde lleva el paso siguiente, %1</translation>
    </message>
    <message>
        <source>Verdict that the run will get</source>
        <translation>Veredicto que tendrá la ejecución</translation>
    </message>
    <message>
        <source>Which verdict will the run get?</source>
        <translation>¿Qué veredicto tendrá la ejecución?</translation>
    </message>
    <message>
        <source>Verdict?</source>
        <translation>¿Veredicto?</translation>
    </message>
    <message>
        <source>Where will step %1 lead?</source>
        <translation>¿Adónde llevará el paso %1?</translation>
    </message>
    <message>
        <source>Click the curve, or type w%1</source>
        <translation>Un clic en la curva, o escribir w%1</translation>
    </message>
    <message>
        <source>Click the map, or type w₁ and w₂</source>
        <translation>Un clic en el mapa, o escribir w₁ y w₂</translation>
    </message>
    <message>
        <source>R reveals it</source>
        <translation>R lo revela</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 — as you said: “%2”</source>
        <translation>%1 — como se predijo: «%2»</translation>
    </message>
    <message>
        <source>%1 — you said “%2”</source>
        <translation>%1 — se predijo «%2»</translation>
    </message>
    <message>
        <source>%1 of %2 close</source>
        <translation>cerca en %1 de %2</translation>
    </message>
    <message>
        <source>%1 of 1 verdict right</source>
        <translation>%1 de 1 veredicto acertado</translation>
    </message>
    <message>
        <source>%1 of %2 verdicts right</source>
        <translation>%1 de %2 veredictos acertados</translation>
    </message>
    <message>
        <source>
Close is within a tenth of the length of the step.</source>
        <translation>
Cerca es a menos de un décimo de la longitud del paso.</translation>
    </message>
</context>
<context>
    <name>downhill::Presentation</name>
    <message>
        <source>&amp;Present</source>
        <translation>Pre&amp;sentar</translation>
    </message>
    <message>
        <source>The run on the whole screen, to be read from the back row (F11)</source>
        <translation>La ejecución a pantalla completa, para leerla desde la última fila (F11)</translation>
    </message>
    <message>
        <source>This page on the whole screen, with larger letters (F11)</source>
        <translation>Esta página a pantalla completa, con letras más grandes (F11)</translation>
    </message>
</context>
<context>
    <name>downhill::RateCard</name>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Change the rate from this step on</source>
        <translation>Cambiar la tasa desde este paso</translation>
    </message>
    <message>
        <source>Rate curve: the steps that each learning rate needs</source>
        <translation>Curva de tasas: los pasos que necesita cada tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The best rate</source>
        <translation>La mejor tasa</translation>
    </message>
    <message>
        <source>Best rate: %1</source>
        <translation>Mejor tasa: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Run it: learning rate %1</source>
        <translation>Ejecutarla: tasa de aprendizaje %1</translation>
    </message>
    <message>
        <source>The colours say what each rate would do</source>
        <translation>Los colores dicen qué haría cada tasa</translation>
    </message>
</context>
<context>
    <name>downhill::RateCurve</name>
    <message>
        <source>Steps needed</source>
        <translation>Pasos necesarios</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>steps needed</source>
        <translation>pasos necesarios</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>rate %1, the best</source>
        <translation>tasa %1, la mejor</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>tasa %1</translation>
    </message>
    <message>
        <source>How many steps each learning rate needs.</source>
        <translation>Cuántos pasos necesita cada tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>From %1 on it %2.</source>
        <translation>Desde %1: %2.</translation>
    </message>
    <message>
        <source>The best rate is %1: %2.</source>
        <translation>La mejor tasa es %1: %2.</translation>
    </message>
    <message>
        <source>No rate gets there.</source>
        <translation>Ninguna tasa llega.</translation>
    </message>
    <message>
        <source>best: %1, %2</source>
        <translation>mejor: %1, %2</translation>
    </message>
</context>
<context>
    <name>downhill::RateCurveCard</name>
    <message>
        <source>Ra&amp;te curve</source>
        <translation>Curva de tasa&amp;s</translation>
    </message>
    <message>
        <source>Rate curve: the steps that each learning rate needs</source>
        <translation>Curva de tasas: los pasos que necesita cada tasa de aprendizaje</translation>
    </message>
    <message>
        <source>hidden while the run is</source>
        <translation>oculta mientras la ejecución lo esté</translation>
    </message>
</context>
<context>
    <name>downhill::RateEdit</name>
    <message>
        <source>from now on</source>
        <translation>desde ya</translation>
    </message>
    <message>
        <source>Remove changes</source>
        <translation>Quitar cambios</translation>
    </message>
    <message>
        <source>Remove the changes on the way: one rate again, from start to end</source>
        <translation>Quitar los cambios sobre la marcha: de nuevo una sola tasa, de principio a fin</translation>
    </message>
    <message>
        <source>Change the rate from step %1 on; the steps before it stay</source>
        <translation>Cambiar la tasa desde el paso %1; los pasos anteriores se quedan</translation>
    </message>
    <message>
        <source>Go to a step (→), then change the rate from there on</source>
        <translation>Ir a un paso (→) y cambiar la tasa desde ahí</translation>
    </message>
    <message>
        <source>No step can follow from here</source>
        <translation>Desde aquí no puede seguir ningún paso</translation>
    </message>
    <message>
        <source>from step %1 on %2</source>
        <translation>desde el paso %1: %2</translation>
    </message>
</context>
<context>
    <name>downhill::RecentFiles</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Aún no hay lecciones</translation>
    </message>
</context>
<context>
    <name>downhill::RuleCard</name>
    <message>
        <source>R&amp;ule</source>
        <translation>R&amp;egla</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Regla de actualización</translation>
    </message>
    <message>
        <source>Sch&amp;edule</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>Plan de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>
rate in step k = %1</source>
        <translation>
tasa en el paso k = %1</translation>
    </message>
</context>
<context>
    <name>downhill::RuleRace</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Each rule at the rate that suits it best here: %1</source>
        <translation>Cada regla con la tasa que mejor le va aquí: %1</translation>
    </message>
</context>
<context>
    <name>downhill::RunControls</name>
    <message>
        <source>Rows read each step</source>
        <translation>Filas leídas por paso</translation>
    </message>
    <message>
        <source>Rows each step</source>
        <translation>Filas por paso</translation>
    </message>
    <message>
        <source>One row: the cheapest step, the noisiest slope</source>
        <translation>Una fila: el paso más barato, la pendiente más ruidosa</translation>
    </message>
    <message>
        <source>A small random handful: cheaper steps, a noisier slope</source>
        <translation>Un pequeño puñado al azar: pasos más baratos, una pendiente más ruidosa</translation>
    </message>
    <message>
        <source>All rows: the exact slope, the dearest step</source>
        <translation>Todas las filas: la pendiente exacta, el paso más caro</translation>
    </message>
</context>
<context>
    <name>downhill::RunDial</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Tasa de aprendizaje, deslizador</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>Start point %1</source>
        <translation>Punto de partida %1</translation>
    </message>
</context>
<context>
    <name>downhill::RunPage</name>
    <message>
        <source>S&amp;top a long run</source>
        <translation>&amp;Detener una ejecución larga</translation>
    </message>
    <message>
        <source>Step %1 of %2 shown</source>
        <translation>Se muestra el paso %1 de %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>C = %1</source>
        <translation>C = %1</translation>
    </message>
    <message>
        <source>1 pinned run</source>
        <translation>1 ejecución fijada</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 ejecuciones fijadas</translation>
    </message>
    <message>
        <source>That is locked in this scene</source>
        <translation>Está bloqueado en esta escena</translation>
    </message>
</context>
<context>
    <name>downhill::RunPagePins</name>
    <message>
        <source>P&amp;in run</source>
        <translation>&amp;Fijar ejecución</translation>
    </message>
    <message>
        <source>Keep this run on the charts, to compare others with it (Ctrl+D)</source>
        <translation>Dejar esta ejecución en las gráficas, para compararla con otras (Ctrl+D)</translation>
    </message>
    <message>
        <source>This run is pinned already: %1</source>
        <translation>Esta ejecución ya está fijada: %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>tasa %1</translation>
    </message>
    <message>
        <source>%1 runs are pinned already, and no more can be: without %2</source>
        <translation>Ya hay %1 ejecuciones fijadas, y no caben más: sin %2</translation>
    </message>
</context>
<context>
    <name>downhill::RunPageStage</name>
    <message>
        <source>That is locked in this scene</source>
        <translation>Está bloqueado en esta escena</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>¿Qué pasa después?</translation>
    </message>
    <message>
        <source>R reveals a step</source>
        <translation>R revela un paso</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>%1 steps so far</source>
        <translation>%1 pasos hasta ahora</translation>
    </message>
    <message>
        <source>That is hidden in this scene</source>
        <translation>Está oculto en esta escena</translation>
    </message>
    <message>
        <source>One knob: its gradient is the slope on the cost curve</source>
        <translation>Una perilla: su gradiente es la pendiente de la curva de costo</translation>
    </message>
    <message>
        <source>Digits are on the page of the network</source>
        <translation>Los dígitos están en la página de la red</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>step %1 of %2 shown</source>
        <translation>se muestra el paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step 12,000 of 100,000</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>downhill::SceneActions</name>
    <message>
        <source>&amp;Add scene</source>
        <translation>&amp;Añadir escena</translation>
    </message>
    <message>
        <source>S&amp;cenes panel</source>
        <translation>Panel de es&amp;cenas</translation>
    </message>
    <message>
        <source>Go to &amp;next scene</source>
        <translation>Ir a la escena &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to pre&amp;vious scene</source>
        <translation>Ir a la escena an&amp;terior</translation>
    </message>
    <message>
        <source>P&amp;lay scenes</source>
        <translation>&amp;Reproducir escenas</translation>
    </message>
    <message>
        <source>A lesson has %1 scenes at most</source>
        <translation>Una lección tiene como máximo %1 escenas</translation>
    </message>
    <message>
        <source>There is nothing on this page that a scene could keep</source>
        <translation>No hay nada en esta página que una escena pueda guardar</translation>
    </message>
    <message>
        <source>Scene %1 added: %2</source>
        <translation>Escena %1 añadida: %2</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>go to scene “%1”</source>
        <translation>ir a la escena «%1»</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Escena %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>downhill::SceneBubble</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Respuesta propia</translation>
    </message>
    <message>
        <source>Everything is put back as it was (Esc)</source>
        <translation>Todo vuelve a como estaba (Esc)</translation>
    </message>
    <message>
        <source>The scene before (←)</source>
        <translation>La escena anterior (←)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Everything is put back as it was</source>
        <translation>Todo vuelve a como estaba</translation>
    </message>
    <message>
        <source>The next scene (→)</source>
        <translation>La escena siguiente (→)</translation>
    </message>
</context>
<context>
    <name>downhill::SceneEditor</name>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>What may be changed, and what is to be seen</source>
        <translation>Qué se puede cambiar y qué se puede ver</translation>
    </message>
    <message>
        <source>Note of the scene</source>
        <translation>Nota de la escena</translation>
    </message>
    <message>
        <source>What is said here: a caption on the stage and on the handout</source>
        <translation>Lo que se dice aquí: un pie en el escenario y en el folleto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>What the scene asks</source>
        <translation>Qué pregunta la escena</translation>
    </message>
    <message>
        <source>Asks nothing</source>
        <translation>No pregunta nada</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predecir primero</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Una línea de texto</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Con estas palabras</translation>
    </message>
    <message>
        <source>Question of the scene</source>
        <translation>Pregunta de la escena</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Escena %1</translation>
    </message>
    <message>
        <source>No scene</source>
        <translation>Sin escena</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respuesta dada: %1</translation>
    </message>
</context>
<context>
    <name>downhill::SceneList</name>
    <message>
        <source>add scene “%1”</source>
        <translation>añadir la escena «%1»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>duplicate scene “%1”</source>
        <translation>duplicar la escena «%1»</translation>
    </message>
    <message>
        <source>delete scene “%1”</source>
        <translation>eliminar la escena «%1»</translation>
    </message>
    <message>
        <source>move scene “%1”</source>
        <translation>mover la escena «%1»</translation>
    </message>
    <message>
        <source>rename scene “%1” → “%2”</source>
        <translation>cambiar el nombre de la escena «%1» → «%2»</translation>
    </message>
    <message>
        <source>%1 of scene “%2”</source>
        <translation>%1 de la escena «%2»</translation>
    </message>
    <message>
        <source>Digit network</source>
        <translation>Red de dígitos</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>%1, rate %2</source>
        <translation>%1, tasa %2</translation>
    </message>
</context>
<context>
    <name>downhill::ScenePanel</name>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Añadir escena</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a ella</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>Reemplazar por lo que se ve ahora</translation>
    </message>
</context>
<context>
    <name>downhill::SceneView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir a ella</translation>
    </message>
    <message>
        <source>Re&amp;place by what is shown now</source>
        <translation>&amp;Reemplazar por lo que se ve ahora</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>downhill::ScriptOnStage</name>
    <message>
        <source>This is the last scene</source>
        <translation>Esta es la última escena</translation>
    </message>
    <message>
        <source>This is the first scene</source>
        <translation>Esta es la primera escena</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Escena %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>downhill::SelfCheckSection</name>
    <message>
        <source>Questions known</source>
        <translation>Preguntas sabidas</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Respuesta propia</translation>
    </message>
    <message>
        <source>Type your answer, or just think it. Then press Enter.</source>
        <translation>Escribir la respuesta, o solo pensarla. Después, pulsar Intro.</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Anterior</translation>
    </message>
    <message>
        <source>The question before (←)</source>
        <translation>La pregunta anterior (←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Siguiente ▶</translation>
    </message>
    <message>
        <source>The next question, and this one later (→)</source>
        <translation>La pregunta siguiente, y esta más tarde (→)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show the answer (Enter)</source>
        <translation>Mostrar la respuesta (Intro)</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>It comes back after the others (N)</source>
        <translation>Vuelve después de las demás (N)</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Lo sabía</translation>
    </message>
    <message>
        <source>It does not come back in this round (K)</source>
        <translation>No vuelve en esta ronda (K)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Put the fitting run on the charts</source>
        <translation>Poner en las gráficas la ejecución correspondiente</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>%1 de %2 sabidas</translation>
    </message>
    <message>
        <source>You knew all %1.</source>
        <translation>Todas sabidas: %1.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Enter reveals · K I knew it · N not yet · ← → another question</source>
        <translation>Intro revela · K lo sabía · N todavía no · ← → otra pregunta</translation>
    </message>
</context>
<context>
    <name>downhill::SessionActions</name>
    <message>
        <source>lesson &apos;%1&apos; cannot be read: allowed is a file</source>
        <translation>no se puede leer la lección «%1»: se admite un archivo</translation>
    </message>
    <message>
        <source>&amp;Earlier work</source>
        <translation>Trabajo an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;New lesson</source>
        <translation>Lección &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Abrir lección…</translation>
    </message>
    <message>
        <source>&amp;Save lesson</source>
        <translation>&amp;Guardar lección</translation>
    </message>
    <message>
        <source>Save lesson as…</source>
        <translation>Guardar lección como…</translation>
    </message>
    <message>
        <source>Downhill</source>
        <translation>Downhill</translation>
    </message>
    <message>
        <source>%1[*] – Downhill</source>
        <translation>%1[*] – Downhill</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>No se abrió nada</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>Opened %1: F5 plays its scenes</source>
        <translation>Abierto: %1; F5 reproduce sus escenas</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lessons (*.downhill);;All files (*)</source>
        <translation>Lecciones (*.downhill);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Guardar la lección</translation>
    </message>
    <message>
        <source>Lessons (*.downhill)</source>
        <translation>Lecciones (*.downhill)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save them?</source>
        <translation>¿Guardarlos?</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>The program ended soon after the last session had come back; so that is left under File, Earlier work</source>
        <translation>El programa acabó poco después de recuperar la última sesión; por eso se deja en Archivo, Trabajo anterior</translation>
    </message>
    <message>
        <source>The session cannot be kept: %1 cannot be used</source>
        <translation>No se puede conservar la sesión: %1 no se puede usar</translation>
    </message>
    <message>
        <source>The session cannot be kept: %1</source>
        <translation>No se puede conservar la sesión: %1</translation>
    </message>
    <message>
        <source>No earlier work</source>
        <translation>Ningún trabajo anterior</translation>
    </message>
    <message>
        <source>The last session cannot be read (%1)</source>
        <translation>No se puede leer la última sesión (%1)</translation>
    </message>
    <message>
        <source>The last session cannot be read (%1) and is kept as %2</source>
        <translation>No se puede leer la última sesión (%1), y se conserva como %2</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
</context>
<context>
    <name>downhill::SliceCard</name>
    <message>
        <source>Slice along the step</source>
        <translation>Corte a lo largo del paso</translation>
    </message>
</context>
<context>
    <name>downhill::SliceCurve</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>distance along the step</source>
        <translation>distancia a lo largo del paso</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>costo C</translation>
    </message>
    <message>
        <source>level here: no way to cut along</source>
        <translation>llano aquí: no hay por dónde cortar</translation>
    </message>
    <message>
        <source>No way to cut along: it is level here.</source>
        <translation>No hay por dónde cortar: aquí es llano.</translation>
    </message>
    <message>
        <source>The cost straight downhill from here, where it is %1. No step leads on.</source>
        <translation>El costo en línea recta cuesta abajo desde aquí, donde es %1. Ningún paso sigue.</translation>
    </message>
    <message>
        <source>The cost along the step: %1 where it begins, %2 where it ends, %3 away.</source>
        <translation>El costo a lo largo del paso: %1 donde empieza, %2 donde acaba, a %3 de distancia.</translation>
    </message>
</context>
<context>
    <name>downhill::SpeedBox</name>
    <message>
        <source>full speed</source>
        <translation>máxima</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 paso/s</translation>
    </message>
    <message>
        <source>%L1 steps/s</source>
        <translation>%L1 pasos/s</translation>
    </message>
</context>
<context>
    <name>downhill::StageArithmetic</name>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>the run ends here</source>
        <translation>la ejecución acaba aquí</translation>
    </message>
</context>
<context>
    <name>downhill::StageHeadlineBar</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>downhill::StageTransport</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Atrás (←)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step (→)</source>
        <translation>Paso (→)</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Paso mostrado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>downhill::StageView</name>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Black; any key brings the picture back</source>
        <translation>Negro; cualquier tecla trae de vuelta la imagen</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>C controls · B black · Ctrl + − size · Esc leaves</source>
        <translation>C controles · B negro · Ctrl + − tamaño · Esc sale</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PgDn PgUp scenes · N note · %1 · %2</source>
        <translation>AvPág RePág escenas · N nota · %1 · %2</translation>
    </message>
    <message>
        <source>F1 keys · Esc leaves</source>
        <translation>F1 teclas · Esc sale</translation>
    </message>
</context>
<context>
    <name>downhill::StartCard</name>
    <message>
        <source>Start &amp;point</source>
        <translation>&amp;Punto de partida</translation>
    </message>
    <message>
        <source>Start &amp;point w₀</source>
        <translation>&amp;Punto de partida w₀</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>or click the map</source>
        <translation>o un clic en el mapa</translation>
    </message>
    <message>
        <source>Start point %1</source>
        <translation>Punto de partida %1</translation>
    </message>
</context>
<context>
    <name>downhill::StepTable</name>
    <message>
        <source>&amp;Copy selected rows</source>
        <translation>&amp;Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy the whole table as CS&amp;V</source>
        <translation>Copiar toda la tabla como CS&amp;V</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>No se copió nada</translation>
    </message>
    <message>
        <source>%1, and the clipboard takes %2 rows at most. “Steps as a table” in the menu File writes the whole table to a file, however long it is.</source>
        <translation>%1, y el portapapeles admite como máximo %2 filas. «Pasos como tabla», en el menú Archivo, escribe toda la tabla en un archivo, por larga que sea.</translation>
    </message>
    <message>
        <source>%1 rows are selected</source>
        <translation>Hay %1 filas seleccionadas</translation>
    </message>
    <message>
        <source>The table has %1 rows</source>
        <translation>La tabla tiene %1 filas</translation>
    </message>
</context>
<context>
    <name>downhill::StepTableModel</name>
    <message>
        <source>0, but for the rounding of a computer: %1</source>
        <translation>0, salvo el redondeo de la máquina: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
</context>
<context>
    <name>downhill::StepsCard</name>
    <message>
        <source>&amp;Steps</source>
        <translation>Pas&amp;os</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>downhill::StopCard</name>
    <message>
        <source>Steps, at &amp;most</source>
        <translation>Pasos, como &amp;máximo</translation>
    </message>
    <message>
        <source>Stop after at most so many steps</source>
        <translation>Parar como máximo tras este número de pasos</translation>
    </message>
    <message>
        <source>Stop if changes &amp;below</source>
        <translation>Parar si cam&amp;bia menos de</translation>
    </message>
    <message>
        <source>Stop when w and the cost change less than</source>
        <translation>Parar cuando w y el costo cambien menos de</translation>
    </message>
    <message>
        <source>A run is flat when one step changes both the knob and the cost by less than this. 0 never stops early.</source>
        <translation>Una ejecución es plana cuando un paso cambia la perilla y el costo menos que esto. 0 nunca para antes.</translation>
    </message>
</context>
<context>
    <name>downhill::TableWriting</name>
    <message>
        <source>Writing %1 rows to %2</source>
        <translation>Se escriben %1 filas en %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving the steps</source>
        <translation>Se guardan los pasos</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
</context>
<context>
    <name>downhill::Toolbar</name>
    <message>
        <source>One knob</source>
        <translation>Una perilla</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Two knobs</source>
        <translation>Dos perillas</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>%L1 knobs</source>
        <translation>%L1 perillas</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Pin run</source>
        <translation>Fijar ejecución</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Pin, export, present</source>
        <translation>Fijar, exportar, presentar</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingBar</name>
    <message>
        <source>Back to the st&amp;art</source>
        <translation>Volver al i&amp;nicio</translation>
    </message>
    <message>
        <source>Back to step 0; the steps behind it are forgotten</source>
        <translation>Volver al paso 0; los pasos posteriores se olvidan</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>From the start again, with the same seed</source>
        <translation>Desde el inicio otra vez, con la misma semilla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back to the checkpoint before; the steps behind it are forgotten</source>
        <translation>Volver al punto de control anterior; los pasos posteriores se olvidan</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Pas&amp;o</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Another s&amp;eed</source>
        <translation>Otra se&amp;milla</translation>
    </message>
    <message>
        <source>Restart with another seed</source>
        <translation>Reiniciar con otra semilla</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>Velocidad de entrenamiento</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Drag to the left to go back to a checkpoint; the steps behind it are forgotten</source>
        <translation>Arrastrar a la izquierda para volver a un punto de control; los pasos posteriores se olvidan</translation>
    </message>
    <message>
        <source>Let go to go back to step %1</source>
        <translation>Soltar para volver al paso %1</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingControls</name>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Imágenes leídas por paso</translation>
    </message>
    <message>
        <source>&amp;Images read each step</source>
        <translation>I&amp;mágenes leídas por paso</translation>
    </message>
    <message>
        <source>&amp;Images each step</source>
        <translation>I&amp;mágenes por paso</translation>
    </message>
    <message>
        <source>One image: the cheapest step, the noisiest slope</source>
        <translation>Una imagen: el paso más barato, la pendiente más ruidosa</translation>
    </message>
    <message>
        <source>All images: the exact slope, the dearest step</source>
        <translation>Todas las imágenes: la pendiente exacta, el paso más caro</translation>
    </message>
    <message>
        <source>A small random handful: cheaper steps, a noisier slope</source>
        <translation>Un pequeño puñado al azar: pasos más baratos, una pendiente más ruidosa</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingDial</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Imágenes por paso</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Imágenes leídas por paso</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Tasa de aprendizaje, deslizador</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingGradientCard</name>
    <message>
        <source>Gradient — %1 entries</source>
        <translation>Gradiente — %1 entradas</translation>
    </message>
    <message>
        <source>A bar that fills the height is a slope of this size; a bar points the way its knob is turned, against the slope</source>
        <translation>Una barra que llena la altura es una pendiente de este tamaño; una barra apunta hacia donde se gira su perilla, contra la pendiente</translation>
    </message>
    <message>
        <source>scale ±%1</source>
        <translation>escala ±%1</translation>
    </message>
    <message>
        <source>Gradient at step %1: %2</source>
        <translation>Gradiente en el paso %1: %2</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPageStage</name>
    <message>
        <source>Drawing the digits</source>
        <translation>Se dibujan los dígitos</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>%1&#xa0;% de aciertos</translation>
    </message>
    <message>
        <source>Ready: all knobs at random</source>
        <translation>Listo: todas las perillas al azar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>That is hidden in this scene</source>
        <translation>Está oculto en esta escena</translation>
    </message>
    <message>
        <source>A cost of 13,002 knobs has no picture</source>
        <translation>Un costo de 13&#x202f;002 perillas no tiene imagen</translation>
    </message>
    <message>
        <source>A step of 13,002 knobs is too many lines</source>
        <translation>Un paso de 13&#x202f;002 perillas son demasiadas líneas</translation>
    </message>
    <message>
        <source>Rates are not mapped here: each would be a training</source>
        <translation>Aquí no hay mapa de tasas: cada una sería un entrenamiento</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPinWork</name>
    <message>
        <source>%1 is not pinned any more: %2</source>
        <translation>%1 ya no está fijado: %2</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPlot</name>
    <message>
        <source>Cost of each step&apos;s batch</source>
        <translation>Costo del lote de cada paso</translation>
    </message>
    <message>
        <source>Cost of the images held out</source>
        <translation>Costo de las imágenes reservadas</translation>
    </message>
    <message>
        <source>Accuracy on the images held out</source>
        <translation>Exactitud en las imágenes reservadas</translation>
    </message>
    <message>
        <source>cost C, log scale</source>
        <translation>costo C, escala log</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>costo C</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>images read</source>
        <translation>imágenes leídas</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>aciertos, %</translation>
    </message>
    <message>
        <source>step %1, %2 images read</source>
        <translation>paso %1, %2 imágenes leídas</translation>
    </message>
    <message>
        <source>its batch: C = %1</source>
        <translation>su lote: C = %1</translation>
    </message>
    <message>
        <source>size of the gradient: %1</source>
        <translation>tamaño del gradiente: %1</translation>
    </message>
    <message>
        <source>held out, at step %1: C = %2, %3 % right</source>
        <translation>reservadas, en el paso %1: C = %2, %3&#xa0;% de aciertos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The cost of the images held out over %1 steps, from %2 to %3.</source>
        <translation>El costo de las imágenes reservadas a lo largo de %1 pasos, de %2 a %3.</translation>
    </message>
    <message>
        <source>The share of held-out images that are right over %1 steps, from %2 to %3.</source>
        <translation>La parte de aciertos en las imágenes reservadas a lo largo de %1 pasos, de %2 a %3.</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>tasa %1</translation>
    </message>
    <message>
        <source>this training</source>
        <translation>este entrenamiento</translation>
    </message>
    <message>
        <source>all training images, each step (thin)  ·  held-out images (bold)</source>
        <translation>todas las de entrenamiento, en cada paso (fina)  ·  imágenes reservadas (gruesa)</translation>
    </message>
    <message>
        <source>each step&apos;s batch of %1 (thin)  ·  held-out images (bold)</source>
        <translation>lote de %1 de cada paso (fina)  ·  imágenes reservadas (gruesa)</translation>
    </message>
    <message>
        <source>out of view at step %1: C = %2</source>
        <translation>fuera de la vista en el paso %1: C = %2</translation>
    </message>
</context>
<context>
    <name>downhill::TransportBar</name>
    <message>
        <source>&amp;First step</source>
        <translation>&amp;Primer paso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Pas&amp;o</translation>
    </message>
    <message>
        <source>L&amp;ast step</source>
        <translation>Ú&amp;ltimo paso</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Paso mostrado</translation>
    </message>
    <message>
        <source>Drag to any step of the run</source>
        <translation>Arrastrar a cualquier paso de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
</context>
<context>
    <name>downhill::TryCard</name>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>The drawing as the network reads it: 28×28 pixels,
fitted and centred as the digits of MNIST are</source>
        <translation>El dibujo tal como lo lee la red: 28×28 píxeles,
ajustado y centrado como los dígitos de MNIST</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Take back the last stroke (Backspace)</source>
        <translation>Quitar el último trazo (Retroceso)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Borrar el tablero</translation>
    </message>
    <message>
        <source>Begin anew (Delete)</source>
        <translation>Empezar de nuevo (Supr)</translation>
    </message>
    <message>
        <source>Draw a digit or type one, and watch the answer change as the network trains</source>
        <translation>Dibujar un dígito o teclearlo, y ver cómo cambia la respuesta mientras la red entrena</translation>
    </message>
    <message>
        <source>◂ The network sees 28×28
%1</source>
        <translation>◂ La red ve 28×28
%1</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Aún no hay red</translation>
    </message>
    <message>
        <source>Its outputs are not numbers</source>
        <translation>Sus salidas no son números</translation>
    </message>
    <message>
        <source>Answers add up to 100 %</source>
        <translation>Las respuestas suman 100&#xa0;%</translation>
    </message>
    <message>
        <source>Answers need not add up to 1</source>
        <translation>Las respuestas no tienen por qué sumar 1</translation>
    </message>
</context>
<context>
    <name>downhill::TwoKnobsPage</name>
    <message>
        <source>&amp;Race the rules</source>
        <translation>Carrera de re&amp;glas</translation>
    </message>
    <message>
        <source>Momentum, RMSProp and Adam from the same start, each at the rate that suits it best</source>
        <translation>Momentum, RMSProp y Adam desde el mismo inicio, cada uno con la tasa que mejor le va</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Curva de tasas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Click the map where the next step leads · R or → reveals · drag the ring to move the start</source>
        <translation>Un clic en el mapa donde lleva el paso siguiente · R o → revela · arrastrar el anillo mueve el inicio</translation>
    </message>
    <message>
        <source>Click the map to start there · wheel zooms · drag pans · double-click shows all</source>
        <translation>Un clic en el mapa empieza ahí · la rueda amplía · arrastrar desplaza · doble clic muestra todo</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Drag a point or click for a new one · click the map to start there · Space plays</source>
        <translation>Arrastrar un punto o clic para uno nuevo · clic en el mapa para empezar ahí · Espacio reproduce</translation>
    </message>
</context>
<context>
    <name>downhill::ValueControl</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, deslizador</translation>
    </message>
</context>
<context>
    <name>downhill::VerdictBanner</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Subir a %1</translation>
    </message>
    <message>
        <source>Lower to %1</source>
        <translation>Bajar a %1</translation>
    </message>
    <message>
        <source>Run again with learning rate %1</source>
        <translation>Ejecutar otra vez con la tasa de aprendizaje %1</translation>
    </message>
</context>
<context>
    <name>downhill::WeightTiles</name>
    <message>
        <source>What the first layer looks for</source>
        <translation>Qué busca la primera capa</translation>
    </message>
    <message>
        <source>%1 tiles of %2 × %2 weights, from %3 (blue, pushes down) to %4 (orange, pushes up)</source>
        <translation>%1 mosaicos de %2 × %2 pesos, de %3 (azul, empuja hacia abajo) a %4 (naranja, empuja hacia arriba)</translation>
    </message>
    <message>
        <source>ink here pushes up</source>
        <translation>la tinta aquí empuja hacia arriba</translation>
    </message>
    <message>
        <source>ink here pushes down</source>
        <translation>la tinta aquí empuja hacia abajo</translation>
    </message>
    <message>
        <source>ink here does nothing</source>
        <translation>la tinta aquí no hace nada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>neuron %1, pixel %2
weight %3: %4</source>
        <translation>neurona %1, píxel %2
peso %3: %4</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>neurona %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>orange pushes up, blue pushes down, grey is not a number</source>
        <translation>naranja empuja hacia arriba, azul hacia abajo, gris no es un número</translation>
    </message>
    <message>
        <source>orange pushes up, blue pushes down</source>
        <translation>naranja empuja hacia arriba, azul hacia abajo</translation>
    </message>
    <message>
        <source>grey is not a number</source>
        <translation>gris no es un número</translation>
    </message>
    <message>
        <source>orange up, blue down</source>
        <translation>naranja arriba, azul abajo</translation>
    </message>
</context>
<context>
    <name>downhill::WorkedRunsCard</name>
    <message>
        <source>&amp;Worked runs</source>
        <translation>Ejemplos resue&amp;ltos</translation>
    </message>
    <message>
        <source>&amp;Worked runs …</source>
        <translation>Ejemplos resue&amp;ltos …</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Ejemplos resueltos</translation>
    </message>
</context>
</TS>

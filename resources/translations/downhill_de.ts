<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Lower the rate.</source>
        <translation>Rate senken.</translation>
    </message>
    <message numerus="yes">
        <source>Lower the rate: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Rate senken: {rate} kommt in {steps} Schritt an.</numerusform>
            <numerusform>Rate senken: {rate} kommt in {steps} Schritten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate: {rate} works.</source>
        <translation>Rate senken: {rate} funktioniert.</translation>
    </message>
    <message>
        <source>Lower the rate from the start.</source>
        <translation>Rate von Anfang an senken.</translation>
    </message>
    <message numerus="yes">
        <source>Lower the rate from the start: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Rate von Anfang an senken: {rate} kommt in {steps} Schritt an.</numerusform>
            <numerusform>Rate von Anfang an senken: {rate} kommt in {steps} Schritten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate from the start: {rate} works.</source>
        <translation>Rate von Anfang an senken: {rate} funktioniert.</translation>
    </message>
    <message>
        <source>Lower the rate: it settles then, though not as low as this run happened to end.</source>
        <translation>Rate senken: Dann kommt der Lauf zur Ruhe, aber nicht so tief, wie dieser zufällig endete.</translation>
    </message>
    <message>
        <source>Raise the rate: it settles then, though not as low as this run happened to end.</source>
        <translation>Rate erhöhen: Dann kommt der Lauf zur Ruhe, aber nicht so tief, wie dieser zufällig endete.</translation>
    </message>
    <message>
        <source>Raise the rate.</source>
        <translation>Rate erhöhen.</translation>
    </message>
    <message numerus="yes">
        <source>Raise the rate: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Rate erhöhen: {rate} kommt in {steps} Schritt an.</numerusform>
            <numerusform>Rate erhöhen: {rate} kommt in {steps} Schritten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the rate: {rate} works.</source>
        <translation>Rate erhöhen: {rate} funktioniert.</translation>
    </message>
    <message>
        <source>Raise the rate from the start.</source>
        <translation>Rate von Anfang an erhöhen.</translation>
    </message>
    <message numerus="yes">
        <source>Raise the rate from the start: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Rate von Anfang an erhöhen: {rate} kommt in {steps} Schritt an.</numerusform>
            <numerusform>Rate von Anfang an erhöhen: {rate} kommt in {steps} Schritten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the rate from the start: {rate} works.</source>
        <translation>Rate von Anfang an erhöhen: {rate} funktioniert.</translation>
    </message>
    <message>
        <source>A lower rate would glide.</source>
        <translation>Eine kleinere Rate ließe den Lauf gleiten.</translation>
    </message>
    <message numerus="yes">
        <source>A lower rate would glide: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Eine kleinere Rate ließe den Lauf gleiten: {rate} kommt in {steps} Schritt an.</numerusform>
            <numerusform>Eine kleinere Rate ließe den Lauf gleiten: {rate} kommt in {steps} Schritten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower rate would glide: {rate} works.</source>
        <translation>Eine kleinere Rate ließe den Lauf gleiten: {rate} funktioniert.</translation>
    </message>
    <message>
        <source>Less momentum would swing less.</source>
        <translation>Mit weniger Momentum schwingt es weniger.</translation>
    </message>
    <message>
        <source>Less momentum (a lower {parameter}) would swing less.</source>
        <translation>Mit weniger Momentum (einem kleineren Wert für {parameter}) schwingt es weniger.</translation>
    </message>
    <message>
        <source>lower rates</source>
        <translation>kleineren Raten</translation>
    </message>
    <message>
        <source>higher rates</source>
        <translation>größeren Raten</translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps: allow more, or start elsewhere.</source>
        <translation>
            <numerusform>Keine der erprobten {rates} kommt von hier aus in {steps} Schritt an: mehr Schritte erlauben oder anderswo starten.</numerusform>
            <numerusform>Keine der erprobten {rates} kommt von hier aus in {steps} Schritten an: mehr Schritte erlauben oder anderswo starten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps: let the rate shrink more slowly, allow more, or start elsewhere.</source>
        <translation>
            <numerusform>Keine der erprobten {rates} kommt von hier aus in {steps} Schritt an: die Rate langsamer abnehmen lassen, mehr Schritte erlauben oder anderswo starten.</numerusform>
            <numerusform>Keine der erprobten {rates} kommt von hier aus in {steps} Schritten an: die Rate langsamer abnehmen lassen, mehr Schritte erlauben oder anderswo starten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps. Less momentum lets the swings die down.</source>
        <translation>
            <numerusform>Keine der erprobten {rates} kommt von hier aus in {steps} Schritt an. Mit weniger Momentum klingen die Schwingungen ab.</numerusform>
            <numerusform>Keine der erprobten {rates} kommt von hier aus in {steps} Schritten an. Mit weniger Momentum klingen die Schwingungen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps. Less momentum (a lower {parameter}) lets the swings die down.</source>
        <translation>
            <numerusform>Keine der erprobten {rates} kommt von hier aus in {steps} Schritt an. Mit weniger Momentum (einem kleineren Wert für {parameter}) klingen die Schwingungen ab.</numerusform>
            <numerusform>Keine der erprobten {rates} kommt von hier aus in {steps} Schritten an. Mit weniger Momentum (einem kleineren Wert für {parameter}) klingen die Schwingungen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks as if this cost had no bottom; then no rate helps.</source>
        <translation>Diese Kostenfunktion hat anscheinend keinen Tiefpunkt; dann hilft keine Rate.</translation>
    </message>
    <message>
        <source>No rate helps: this cost has no bottom to arrive at.</source>
        <translation>Keine Rate hilft: Diese Kostenfunktion hat keinen Tiefpunkt, an dem man ankommen könnte.</translation>
    </message>
    <message>
        <source>More steps would show whether there is a bottom.</source>
        <translation>Mehr Schritte würden zeigen, ob es einen Tiefpunkt gibt.</translation>
    </message>
    <message>
        <source>The slope is as large in each row, so the steps do not shrink by themselves: let a schedule shrink the rate.</source>
        <translation>Die Steigung ist in jeder Zeile gleich groß, die Schritte werden also nicht von selbst kleiner: die Rate mit einem Zeitplan abnehmen lassen.</translation>
    </message>
    <message>
        <source>The steps of this rule do not shrink with the slope: let a schedule shrink the rate far enough.</source>
        <translation>Die Schritte dieser Regel werden nicht mit der Steigung kleiner: die Rate mit einem Zeitplan weit genug abnehmen lassen.</translation>
    </message>
    <message>
        <source>Weight decay pulls each knob towards 0, away from the bottom as well: try less of it.</source>
        <translation>Weight Decay zieht jeden Regler zu 0 hin, auch vom Tiefpunkt weg: weniger davon versuchen.</translation>
    </message>
    <message>
        <source>Start where the cost is defined.</source>
        <translation>Dort starten, wo die Kosten definiert sind.</translation>
    </message>
    <message>
        <source>Start a little beside its ridge.</source>
        <translation>Ein wenig neben dem Grat starten.</translation>
    </message>
    <message>
        <source>Start a little beside it.</source>
        <translation>Ein wenig daneben starten.</translation>
    </message>
    <message>
        <source>Start somewhere else.</source>
        <translation>Anderswo starten.</translation>
    </message>
    <message>
        <source>None of the rates that were tried learns anything from here: start elsewhere.</source>
        <translation>Keine der erprobten Raten lernt von hier aus etwas: anderswo starten.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>Every step takes the same share of the way that is left, so the steps shrink by themselves towards the bottom.</source>
        <translation>Jeder Schritt legt denselben Anteil des restlichen Weges zurück, zum Tiefpunkt hin werden die Schritte also von selbst kleiner.</translation>
    </message>
    <message>
        <source>Shallow bowl</source>
        <translation>Flache Schüssel</translation>
    </message>
    <message>
        <source>A tenth of the bowl&apos;s slope makes a tenth of its first step: 20 steps later more than half of the way is still to go.</source>
        <translation>Ein Zehntel der Steigung der Schüssel ergibt ein Zehntel ihres ersten Schritts: Nach 20 Schritten liegt noch mehr als die Hälfte des Weges vor dem Lauf.</translation>
    </message>
    <message>
        <source>Steep bowl</source>
        <translation>Steile Schüssel</translation>
    </message>
    <message>
        <source>The rate that suits the bowl is large here: every step lands on the other side of the valley, though nearer to the bottom.</source>
        <translation>Die Rate, die zur Schüssel passt, ist hier groß: Jeder Schritt landet auf der anderen Seite des Tals, wenn auch näher am Tiefpunkt.</translation>
    </message>
    <message>
        <source>Shifted bowl</source>
        <translation>Verschobene Schüssel</translation>
    </message>
    <message>
        <source>The lowest point need not be at 0, nor the lowest cost be 0: here w heads for 2, and the cost for 1.</source>
        <translation>Der tiefste Punkt muss nicht bei 0 liegen, und die geringsten Kosten müssen nicht 0 sein: Hier strebt w gegen 2, und die Kosten streben gegen 1.</translation>
    </message>
    <message>
        <source>Flat bottom</source>
        <translation>Flacher Boden</translation>
    </message>
    <message>
        <source>The first step is long, but the valley floor is so flat that the slope fades: 20 steps do not reach the middle.</source>
        <translation>Der erste Schritt ist lang, aber der Talboden ist so flach, dass die Steigung schwindet: 20 Schritte erreichen die Mitte nicht.</translation>
    </message>
    <message>
        <source>Double valley</source>
        <translation>Doppeltal</translation>
    </message>
    <message>
        <source>It settles in the right-hand valley though the left one is deeper: the slope tells only what is underfoot.</source>
        <translation>Der Lauf kommt im rechten Tal zur Ruhe, obwohl das linke tiefer ist: Die Steigung verrät nur, was unter den Füßen liegt.</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Of several valleys it takes the one that it rolls into first, and that is not the deepest.</source>
        <translation>Von mehreren Tälern nimmt der Lauf das, in das er zuerst gerät, und das ist nicht das tiefste.</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The slope is as large near the bottom as far away, so the steps do not shrink, and w ends up hopping to and fro across 0.</source>
        <translation>Die Steigung ist nahe dem Tiefpunkt so groß wie weit weg, die Schritte werden also nicht kleiner, und am Ende springt w um die 0 hin und her.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>The cost is high but the ground nearly level: with hardly any slope, 20 steps hardly move w.</source>
        <translation>Die Kosten sind hoch, aber das Gelände ist fast eben: Bei so kleiner Steigung bewegen 20 Schritte w kaum.</translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation>Klippe</translation>
    </message>
    <message>
        <source>Short steps lead to the edge, where the slope is suddenly so large that one step throws w far beyond the bottom.</source>
        <translation>Kurze Schritte führen zur Kante; dort ist die Steigung plötzlich so groß, dass ein Schritt w weit über den Tiefpunkt hinauswirft.</translation>
    </message>
    <message>
        <source>No bottom</source>
        <translation>Ohne Tiefpunkt</translation>
    </message>
    <message>
        <source>Downhill has no end here, and every step is longer than the one before: there is no bottom to be found.</source>
        <translation>Bergab geht es hier ohne Ende, und jeder Schritt ist länger als der vorige: Es ist kein Tiefpunkt zu finden.</translation>
    </message>
    <message>
        <source>Round bowl</source>
        <translation>Runde Schüssel</translation>
    </message>
    <message>
        <source>It is equally steep on all sides, so both knobs take the same share of the way that is left, and the path is straight.</source>
        <translation>Sie ist nach allen Seiten gleich steil, beide Regler legen also denselben Anteil des restlichen Weges zurück, und der Weg ist gerade.</translation>
    </message>
    <message>
        <source>Long valley</source>
        <translation>Langes Tal</translation>
    </message>
    <message>
        <source>Across the valley it is six times as steep as along it: w₂ overshoots with every step while w₁ glides, and one rate has to serve both.</source>
        <translation>Quer zum Tal ist es sechsmal so steil wie längs: w₂ schwingt bei jedem Schritt über, während w₁ gleitet, und eine einzige Rate muss für beide passen.</translation>
    </message>
    <message>
        <source>Tilted valley</source>
        <translation>Schräges Tal</translation>
    </message>
    <message>
        <source>The long valley, turned: now the slope of each knob depends on the other knob as well, and the path zigzags down the valley between its sides.</source>
        <translation>Das lange Tal, gedreht: Jetzt hängt die Steigung jedes Reglers auch vom anderen ab, und der Weg führt im Zickzack zwischen den Hängen talabwärts.</translation>
    </message>
    <message>
        <source>Two equations (Booth)</source>
        <translation>Zwei Gleichungen (Booth)</translation>
    </message>
    <message>
        <source>The cost tells how far two equations are from holding, so going downhill solves both at once: w₁ nears 1, and w₂ nears 3.</source>
        <translation>Die Kosten sagen, wie weit zwei Gleichungen davon entfernt sind zu gelten; bergab zu gehen löst also beide zugleich: w₁ nähert sich 1 und w₂ nähert sich 3.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>The run heads for the level place in the middle and is slow there, but that is no bottom: in the end it falls off to one side.</source>
        <translation>Der Lauf strebt zu der ebenen Stelle in der Mitte und ist dort langsam, aber sie ist kein Tiefpunkt: Am Ende fällt er nach einer Seite ab.</translation>
    </message>
    <message>
        <source>Two unequal valleys</source>
        <translation>Zwei ungleiche Täler</translation>
    </message>
    <message>
        <source>The left valley is deeper, but from here the slope leads into the right one, and there the run stays.</source>
        <translation>Das linke Tal ist tiefer, aber von hier führt die Steigung in das rechte, und dort bleibt der Lauf.</translation>
    </message>
    <message>
        <source>Four valleys (Himmelblau)</source>
        <translation>Vier Täler (Himmelblau)</translation>
    </message>
    <message>
        <source>All four valleys are equally deep, and which of them a run ends in is decided by where it starts.</source>
        <translation>Alle vier Täler sind gleich tief, und der Start entscheidet, in welchem ein Lauf endet.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>Sechshöckriges Kamel</translation>
    </message>
    <message>
        <source>Of six hollows it settles in the one beside the start, though the two in the middle are deeper.</source>
        <translation>Von sechs Mulden kommt der Lauf in der neben dem Start zur Ruhe, obwohl die zwei in der Mitte tiefer sind.</translation>
    </message>
    <message>
        <source>Bent valley (Rosenbrock)</source>
        <translation>Gebogenes Tal (Rosenbrock)</translation>
    </message>
    <message>
        <source>Two steps lead down to the floor of the bent valley, but there it is all but level: 200 steps later the bottom at w₁ = 1, w₂ = 1 is still far away.</source>
        <translation>Zwei Schritte führen auf den Boden des gebogenen Tals, aber der ist fast eben: 200 Schritte später ist der Tiefpunkt bei w₁ = 1, w₂ = 1 noch weit weg.</translation>
    </message>
    <message>
        <source>Level floor (Beale)</source>
        <translation>Ebener Boden (Beale)</translation>
    </message>
    <message>
        <source>The corners are steep and the floor is nearly level: ten steps cut the cost to less than a tenth, and ninety more do not reach the bottom.</source>
        <translation>Die Ecken sind steil, und der Boden ist fast eben: Zehn Schritte senken die Kosten auf weniger als ein Zehntel, und neunzig weitere erreichen den Tiefpunkt nicht.</translation>
    </message>
    <message>
        <source>Plateau and cliff</source>
        <translation>Plateau und Klippe</translation>
    </message>
    <message>
        <source>Short steps cross the plateau to its edge, where one step throws w₁ far beyond the bottom; w₂, which feels nothing of the cliff, glides on.</source>
        <translation>Kurze Schritte überqueren das Plateau bis zur Kante; dort wirft ein Schritt w₁ weit über den Tiefpunkt hinaus. w₂, das von der Klippe nichts spürt, gleitet weiter.</translation>
    </message>
    <message>
        <source>Line through the origin</source>
        <translation>Gerade durch den Ursprung</translation>
    </message>
    <message>
        <source>The cost is the mean over all points, so each step turns the line as all of them together ask for.</source>
        <translation>Die Kosten sind das Mittel über alle Punkte: Jeder Schritt dreht die Gerade so, wie es alle zusammen verlangen.</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>Gerade durch Punkte</translation>
    </message>
    <message>
        <source>w₁ is how steep the line is, w₂ its height at x = 0; at the bottom stands the line of least squares.</source>
        <translation>w₁ ist, wie steil die Gerade ist, w₂ ihre Höhe bei x = 0; am tiefsten Punkt steht die Gerade der kleinsten Quadrate.</translation>
    </message>
    <message>
        <source>Outlier, squared distances</source>
        <translation>Ausreißer, Quadrate</translation>
    </message>
    <message>
        <source>One point lies far off and counts by the square of its distance: it pulls the line away from all the others.</source>
        <translation>Ein Punkt liegt weit abseits und zählt mit dem Quadrat seines Abstands: Er zieht die Gerade von allen anderen weg.</translation>
    </message>
    <message>
        <source>Outlier, plain distances</source>
        <translation>Ausreißer, Abstände</translation>
    </message>
    <message>
        <source>By its plain distance the point far off pulls no harder than any other, and the line stays with the rest.</source>
        <translation>Mit seinem einfachen Abstand zieht der ferne Punkt nicht stärker als jeder andere, und die Gerade bleibt bei den übrigen.</translation>
    </message>
    <message>
        <source>Two groups (logistic)</source>
        <translation>Zwei Gruppen (logistisch)</translation>
    </message>
    <message>
        <source>The sign of w₁·x + w₂ says which of two groups a point belongs to; they overlap, so the cost cannot come down to 0.</source>
        <translation>Das Vorzeichen von w₁·x + w₂ sagt, zu welcher von zwei Gruppen ein Punkt gehört; sie überlappen, also können die Kosten nicht auf 0 sinken.</translation>
    </message>
    <message>
        <source>Exponential growth</source>
        <translation>Exponentielles Wachstum</translation>
    </message>
    <message>
        <source>A knob in the exponent bends the valley: the run is on its floor soon, and slow along it.</source>
        <translation>Ein Regler im Exponenten biegt das Tal: Der Lauf ist bald auf seinem Grund und dort langsam.</translation>
    </message>
    <message>
        <source>Sine with many valleys</source>
        <translation>Sinus mit vielen Tälern</translation>
    </message>
    <message>
        <source>Each frequency that fits a little has a valley: from here the run ends in a poor one, and the best is at w₂ near 2.</source>
        <translation>Jede Frequenz, die ein wenig passt, hat ein Tal: Von hier endet der Lauf in einem schlechten, und das beste ist bei w₂ nahe 2.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Endkosten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>A step is the slope times the rate, no more.</source>
        <translation>Ein Schritt ist die Steigung mal die Rate, mehr nicht.</translation>
    </message>
    <message>
        <source>Momentum (heavy ball)</source>
        <translation>Momentum (schwere Kugel)</translation>
    </message>
    <message>
        <source>Speed is carried on from step to step, as by a heavy ball that rolls.</source>
        <translation>Der Schwung wird von Schritt zu Schritt mitgenommen, wie von einer schweren Kugel, die rollt.</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>Like the heavy ball, but it looks ahead and brakes sooner.</source>
        <translation>Wie die schwere Kugel, schaut aber voraus und bremst früher.</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>Each knob&apos;s steps are divided by the size of all its slopes so far, so they become shorter and shorter.</source>
        <translation>Die Schritte jedes Reglers werden durch die Größe aller seiner bisherigen Steigungen geteilt und dadurch immer kürzer.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Each knob&apos;s steps are divided by the usual size of its latest slopes.</source>
        <translation>Die Schritte jedes Reglers werden durch die übliche Größe seiner letzten Steigungen geteilt.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum and RMSProp together: a mean slope, divided by the usual size of the slopes.</source>
        <translation>Momentum und RMSProp zusammen: eine mittlere Steigung, geteilt durch die übliche Größe der Steigungen.</translation>
    </message>
    <message>
        <source>AdaDelta</source>
        <translation>AdaDelta</translation>
    </message>
    <message>
        <source>A step is the slope, times the usual size of the latest steps, divided by that of the latest slopes.</source>
        <translation>Ein Schritt ist die Steigung, mal die übliche Größe der letzten Schritte, geteilt durch die der letzten Steigungen.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam, and each step takes a small share off each knob as well.</source>
        <translation>Adam; dazu nimmt jeder Schritt auch jedem Regler einen kleinen Anteil weg.</translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Adam that divides by the largest usual size that the slopes ever had.</source>
        <translation>Adam, aber geteilt durch die größte übliche Größe, die die Steigungen je hatten.</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam that looks ahead, as Nesterov&apos;s momentum does.</source>
        <translation>Adam mit Blick voraus, wie beim Nesterov-Momentum.</translation>
    </message>
    <message>
        <source>Sign descent</source>
        <translation>Vorzeichenabstieg</translation>
    </message>
    <message>
        <source>The slope only says which way: each step is as long as the rate.</source>
        <translation>Die Steigung gibt nur die Richtung an: Jeder Schritt ist so lang wie die Rate.</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>The sign of a mean slope says which way: each step is as long as the rate, a decay apart.</source>
        <translation>Das Vorzeichen einer mittleren Steigung gibt die Richtung an: Jeder Schritt ist so lang wie die Rate, vom Decay abgesehen.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation>Die Rate bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>The rate is lowered every so many steps, at one go.</source>
        <translation>Die Rate wird alle paar Schritte auf einmal gesenkt.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Each step keeps the same share of the rate.</source>
        <translation>Jeder Schritt behält denselben Anteil der Rate.</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Inverse Zeit</translation>
    </message>
    <message>
        <source>The rate falls fast at first and ever more slowly later, but never ends.</source>
        <translation>Die Rate fällt erst schnell und dann immer langsamer, hört aber nie auf.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>The rate glides from its full size down to 0.</source>
        <translation>Die Rate gleitet von ihrer vollen Größe hinab auf 0.</translation>
    </message>
    <message>
        <source>Linear warm-up</source>
        <translation>Lineares Warm-up</translation>
    </message>
    <message>
        <source>The rate climbs from a share of it to its full size, and stays there.</source>
        <translation>Die Rate steigt von einem Anteil auf ihre volle Größe und bleibt dort.</translation>
    </message>
    <message>
        <source>Cyclic (triangles)</source>
        <translation>Zyklisch (Dreiecke)</translation>
    </message>
    <message>
        <source>The rate climbs to its full size and falls again, over and over.</source>
        <translation>Die Rate steigt auf ihre volle Größe und fällt wieder, immer von Neuem.</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>The rate climbs to its full size once, and glides down to almost 0.</source>
        <translation>Die Rate steigt einmal auf ihre volle Größe und gleitet hinab auf fast 0.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decay</translation>
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
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Schritte je Stufe</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Steps until 0</source>
        <translation>Schritte bis 0</translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation>Schritte hoch</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Steps to the end</source>
        <translation>Schritte bis zum Ende</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>as a share of the rate</source>
        <translation>als Anteil der Rate</translation>
    </message>
    <message>
        <source>as a share of the steps</source>
        <translation>als Anteil der Schritte</translation>
    </message>
    <message>
        <source>per step</source>
        <translation>je Schritt</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>of each knob, times the rate</source>
        <translation>jedes Reglers, mal die Rate</translation>
    </message>
    <message>
        <source>of the momentum&apos;s warm-up, per step</source>
        <translation>des Warm-ups des Momentums, je Schritt</translation>
    </message>
    <message>
        <source>in units of the slope</source>
        <translation>in Einheiten der Steigung</translation>
    </message>
    <message>
        <source>rate</source>
        <extracomment>One word, or words joined by _, as variables in formulas are called: w ← w − rate·slope</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Decay</translation>
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
        <translation>epsilon</translation>
    </message>
    <message>
        <source>weight_decay</source>
        <translation>Gewichts_Decay</translation>
    </message>
    <message>
        <source>momentum_decay</source>
        <translation>Momentum_Decay</translation>
    </message>
    <message>
        <source>every</source>
        <translation>Schritte_je_Stufe</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>climb</source>
        <translation>Schritte_hoch</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>up to</source>
        <extracomment>In a formula: up to p = …; then falling to …; by …</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>then falling to</source>
        <translation>dann fallend auf</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>mean of {each}</source>
        <translation>Mittel von {each}</translation>
    </message>
    <message>
        <source>it is UTF-16; allowed is a table saved as CSV in UTF-8</source>
        <translation>es ist UTF-16; erlaubt ist eine Tabelle, als CSV in UTF-8 gespeichert</translation>
    </message>
    <message>
        <source>it is no text; allowed is a table saved as CSV in UTF-8</source>
        <translation>es ist kein Text; erlaubt ist eine Tabelle, als CSV in UTF-8 gespeichert</translation>
    </message>
    <message>
        <source>it has no rows of numbers; allowed is one or more</source>
        <translation>es hat keine Zeilen mit Zahlen; erlaubt ist eine oder mehr</translation>
    </message>
    <message>
        <source>too many columns; allowed are {most}</source>
        <translation>zu viele Spalten; erlaubt sind {most}</translation>
    </message>
    <message>
        <source>there is no column &quot;{title}&quot;; allowed is one of {titles}, or its number</source>
        <translation>es gibt keine Spalte „{title}“; erlaubt ist eine von {titles} oder ihre Nummer</translation>
    </message>
    <message>
        <source>two columns are called {title}; allowed is one</source>
        <translation>zwei Spalten heißen {title}; erlaubt ist eine</translation>
    </message>
    <message>
        <source>column {column} has no value; allowed is a number</source>
        <translation>Spalte {column} hat keinen Wert; erlaubt ist eine Zahl</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} is no number; allowed is one, as -2.5 or 1e3</source>
        <translation>„{value}“ in Spalte {column} ist keine Zahl; erlaubt ist eine, wie -2.5 oder 1e3</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column}; allowed is a finite number</source>
        <translation>„{value}“ in Spalte {column}; erlaubt ist eine endliche Zahl</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} is too large or too small for a computer&apos;s numbers; allowed is up to 1.8e308</source>
        <translation>„{value}“ in Spalte {column} ist zu groß oder zu klein für die Zahlen eines Computers; erlaubt ist bis 1.8e308</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} has another decimal mark than the rows before; allowed is one for the whole file, a point or a comma</source>
        <translation>„{value}“ in Spalte {column} hat ein anderes Dezimalzeichen als die Zeilen davor; erlaubt ist eines für die ganze Datei, Punkt oder Komma</translation>
    </message>
    <message>
        <source>the quotes of this row do not match; allowed are quotes around a whole value</source>
        <translation>die Anführungszeichen dieser Zeile passen nicht zusammen; erlaubt sind sie um einen ganzen Wert</translation>
    </message>
    <message>
        <source>too many rows; allowed are {most}</source>
        <translation>zu viele Zeilen; erlaubt sind {most}</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {name}</source>
        <translation>
            <numerusform>{count} Zeile von {name}</numerusform>
            <numerusform>{count} Zeilen von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} values; allowed are {expected}, as in the first row</source>
        <translation>
            <numerusform>die Zeile hat {count} Wert; erlaubt sind {expected}, wie in der ersten Zeile</numerusform>
            <numerusform>die Zeile hat {count} Werte; erlaubt sind {expected}, wie in der ersten Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more rows do not read</source>
        <translation>
            <numerusform>{count} weitere Zeile ist nicht lesbar</numerusform>
            <numerusform>{count} weitere Zeilen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, geändert</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Nothing to follow: the slope is zero</source>
        <translation>Keine Richtung: Die Steigung ist null</translation>
    </message>
    <message>
        <source>Nothing to follow: the slope is not defined here</source>
        <translation>Keine Richtung: Die Steigung ist hier nicht definiert</translation>
    </message>
    <message>
        <source>No way to begin: the cost is not defined here</source>
        <translation>Kein Anfang möglich: Die Kosten sind hier nicht definiert</translation>
    </message>
    <message>
        <source>No way to begin: the cost is too large here</source>
        <translation>Kein Anfang möglich: Die Kosten sind hier zu groß</translation>
    </message>
    <message>
        <source>Diverging: the further down, the steeper</source>
        <translation>Divergiert: je tiefer, desto steiler</translation>
    </message>
    <message>
        <source>Diverging: the cost falls beyond all numbers</source>
        <translation>Divergiert: Die Kosten fallen tiefer als alle Zahlen</translation>
    </message>
    <message>
        <source>Diverging: it ended above its start</source>
        <translation>Divergiert: Der Lauf endete über seinem Start</translation>
    </message>
    <message>
        <source>Diverging: a step led out of the landscape</source>
        <translation>Divergiert: Ein Schritt führte aus der Landschaft hinaus</translation>
    </message>
    <message>
        <source>Diverging: the cost explodes</source>
        <translation>Divergiert: Die Kosten explodieren</translation>
    </message>
    <message>
        <source>Swinging without settling</source>
        <translation>Schwingt, ohne zur Ruhe zu kommen</translation>
    </message>
    <message>
        <source>Oscillating without settling</source>
        <translation>Oszilliert, ohne zur Ruhe zu kommen</translation>
    </message>
    <message>
        <source>Oscillating for ever</source>
        <translation>Oszilliert ohne Ende</translation>
    </message>
    <message>
        <source>Jumping about without settling</source>
        <translation>Springt umher, ohne zur Ruhe zu kommen</translation>
    </message>
    <message>
        <source>Overshooting, but converging</source>
        <translation>Schwingt über, konvergiert aber</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>Kriecht</translation>
    </message>
    <message>
        <source>Converging smoothly</source>
        <translation>Konvergiert gleichmäßig</translation>
    </message>
    <message>
        <source>Going down, and the slope does not ease yet</source>
        <translation>Es geht bergab, und die Steigung lässt noch nicht nach</translation>
    </message>
    <message>
        <source>Converging, though not smoothly</source>
        <translation>Konvergiert, aber nicht gleichmäßig</translation>
    </message>
    <message>
        <source>Converging to a saddle</source>
        <translation>Konvergiert gegen einen Sattel</translation>
    </message>
    <message>
        <source>Converging, though {knob} overshoots</source>
        <translation>Konvergiert, obwohl {knob} überschwingt</translation>
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
        <translation>Am Start ist die Steigung genau 0, also bewegt kein Schritt etwas.</translation>
    </message>
    <message>
        <source>At {place} the slope is exactly 0, so no step moves.</source>
        <translation>Bei {place} ist die Steigung genau 0, also bewegt kein Schritt etwas.</translation>
    </message>
    <message>
        <source>This is the bottom of a valley, a minimum.</source>
        <translation>Dies ist der Boden eines Tals, ein Minimum.</translation>
    </message>
    <message>
        <source>This is the top of a hill, a maximum: the least push would start a run down.</source>
        <translation>Dies ist der Gipfel eines Hügels, ein Maximum: Der kleinste Stoß brächte einen Lauf in Gang.</translation>
    </message>
    <message>
        <source>This is a ridge: level along it, and lower on both sides.</source>
        <translation>Dies ist ein Grat: längs eben und nach beiden Seiten tiefer.</translation>
    </message>
    <message>
        <source>This is a saddle: level here, but lower on one side and higher on another.</source>
        <translation>Dies ist ein Sattel: hier eben, aber nach einer Seite tiefer und nach einer anderen höher.</translation>
    </message>
    <message>
        <source>The cost is the same all around: a plain.</source>
        <translation>Die Kosten sind ringsum gleich: eine Ebene.</translation>
    </message>
    <message>
        <source>The start is on a tip: the cost is defined and its slope is not, so no step can be made.</source>
        <translation>Der Start liegt auf einer Spitze: Die Kosten sind definiert, ihre Steigung aber nicht, also ist kein Schritt möglich.</translation>
    </message>
    <message>
        <source>{place} is on a tip: the cost is defined there and its slope is not, so no step can be made.</source>
        <translation>{place} liegt auf einer Spitze: Die Kosten sind dort definiert, ihre Steigung aber nicht, also ist kein Schritt möglich.</translation>
    </message>
    <message>
        <source>The cost is too large for a computer&apos;s numbers, so there is nothing to follow.</source>
        <translation>Die Kosten sind zu groß für die Zahlen eines Computers, also gibt es keine Richtung bergab.</translation>
    </message>
    <message>
        <source>At {place} the cost is too large for a computer&apos;s numbers, so there is nothing to follow.</source>
        <translation>Bei {place} sind die Kosten zu groß für die Zahlen eines Computers, also gibt es keine Richtung bergab.</translation>
    </message>
    <message>
        <source>It is a bottom, a top or a saddle: where it is level, no way is downhill.</source>
        <translation>Es ist ein Tiefpunkt, ein Hochpunkt oder ein Sattel: Wo es eben ist, geht es nirgends bergab.</translation>
    </message>
    <message>
        <source>The cost is not defined, so there is nothing to follow.</source>
        <translation>Die Kosten sind nicht definiert, also gibt es keine Richtung bergab.</translation>
    </message>
    <message>
        <source>The cost is not defined at {place}, so there is nothing to follow.</source>
        <translation>Die Kosten sind bei {place} nicht definiert, also gibt es keine Richtung bergab.</translation>
    </message>
    <message>
        <source>The slope is not defined, so there is nothing to follow.</source>
        <translation>Die Steigung ist nicht definiert, also gibt es keine Richtung bergab.</translation>
    </message>
    <message>
        <source>The slope is not defined at {place}, so there is nothing to follow.</source>
        <translation>Die Steigung ist bei {place} nicht definiert, also gibt es keine Richtung bergab.</translation>
    </message>
    <message>
        <source>It comes to rest on a saddle: level, but lower on two sides.</source>
        <translation>Der Lauf kommt auf einem Sattel zur Ruhe: eben, aber nach zwei Seiten tiefer.</translation>
    </message>
    <message>
        <source>A lower place is in view, C = {cost}: the gradient only knew the slope underfoot.</source>
        <translation>Eine tiefere Stelle ist in Sicht, C = {cost}: Der Gradient kannte nur die Steigung unter den Füßen.</translation>
    </message>
    <message>
        <source>A lower place is in view, C = {cost} at {place}: the gradient only knew the slope underfoot.</source>
        <translation>Eine tiefere Stelle ist in Sicht, C = {cost} bei {place}: Der Gradient kannte nur die Steigung unter den Füßen.</translation>
    </message>
    <message>
        <source>No step was taken.</source>
        <translation>Es wurde kein Schritt gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: hardly any slope is left.</source>
        <translation>
            <numerusform>Der Lauf kommt in {steps} Schritt an: Es ist kaum noch Steigung übrig.</numerusform>
            <numerusform>Der Lauf kommt in {steps} Schritten an: Es ist kaum noch Steigung übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: at {place} hardly any slope is left.</source>
        <translation>
            <numerusform>Der Lauf kommt in {steps} Schritt an: Bei {place} ist kaum noch Steigung übrig.</numerusform>
            <numerusform>Der Lauf kommt in {steps} Schritten an: Bei {place} ist kaum noch Steigung übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: the slope is 0.</source>
        <translation>
            <numerusform>Der Lauf kommt in {steps} Schritt an: Die Steigung ist 0.</numerusform>
            <numerusform>Der Lauf kommt in {steps} Schritten an: Die Steigung ist 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: at {place} the slope is 0.</source>
        <translation>
            <numerusform>Der Lauf kommt in {steps} Schritt an: Bei {place} ist die Steigung 0.</numerusform>
            <numerusform>Der Lauf kommt in {steps} Schritten an: Bei {place} ist die Steigung 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: it landed on a tip, where the slope is not defined.</source>
        <translation>
            <numerusform>Der Lauf kommt in {steps} Schritt an: Er landete auf einer Spitze, wo die Steigung nicht definiert ist.</numerusform>
            <numerusform>Der Lauf kommt in {steps} Schritten an: Er landete auf einer Spitze, wo die Steigung nicht definiert ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: it landed on a tip, {place}, where the slope is not defined.</source>
        <translation>
            <numerusform>Der Lauf kommt in {steps} Schritt an: Er landete auf einer Spitze, {place}, wo die Steigung nicht definiert ist.</numerusform>
            <numerusform>Der Lauf kommt in {steps} Schritten an: Er landete auf einer Spitze, {place}, wo die Steigung nicht definiert ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost: {costs}.</source>
        <translation>Die Kosten: {costs}.</translation>
    </message>
    <message>
        <source>The cost: {costs}, at step {step} {end}.</source>
        <translation>Die Kosten: {costs}, bei Schritt {step} {end}.</translation>
    </message>
    <message>
        <source>The cost: {costs}, at the end {end}.</source>
        <translation>Die Kosten: {costs}, am Ende {end}.</translation>
    </message>
    <message>
        <source>Each step keeps {share} of w, so the cost falls to {cost_share} of what it was: {costs}.</source>
        <translation>Jeder Schritt lässt {share} von w übrig, die Kosten fallen also auf {cost_share} ihres Werts: {costs}.</translation>
    </message>
    <message>
        <source>Each step jumps across the bottom and keeps {share} of w, so the cost falls to {cost_share} of what it was: {costs}.</source>
        <translation>Jeder Schritt springt über den Tiefpunkt hinweg und lässt {share} von w übrig, die Kosten fallen also auf {cost_share} ihres Werts: {costs}.</translation>
    </message>
    <message>
        <source>Each step keeps about {share} of the slope.</source>
        <translation>Jeder Schritt lässt etwa {share} der Steigung übrig.</translation>
    </message>
    <message>
        <source>Each step jumps across the bottom and keeps about {share} of the slope.</source>
        <translation>Jeder Schritt springt über den Tiefpunkt hinweg und lässt etwa {share} der Steigung übrig.</translation>
    </message>
    <message>
        <source>In the second half each step keeps about {share} of the slope.</source>
        <translation>In der zweiten Hälfte lässt jeder Schritt etwa {share} der Steigung übrig.</translation>
    </message>
    <message>
        <source>In the second half each step jumps across the bottom and keeps about {share} of the slope.</source>
        <translation>In der zweiten Hälfte springt jeder Schritt über den Tiefpunkt hinweg und lässt etwa {share} der Steigung übrig.</translation>
    </message>
    <message numerus="yes">
        <source>From step {first} to step {last} it turned back {turns} times.</source>
        <translation>
            <numerusform>Von Schritt {first} bis Schritt {last} kehrte der Lauf {turns}-mal um.</numerusform>
            <numerusform>Von Schritt {first} bis Schritt {last} kehrte der Lauf {turns}-mal um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It swings: from step {first} to step {last} it turned back {turns} times.</source>
        <translation>
            <numerusform>Der Lauf schwingt: Von Schritt {first} bis Schritt {last} kehrte er {turns}-mal um.</numerusform>
            <numerusform>Der Lauf schwingt: Von Schritt {first} bis Schritt {last} kehrte er {turns}-mal um.</numerusform>
        </translation>
    </message>
    <message>
        <source>From step {first} to step {last} the size of the slope went from {from} to {to}.</source>
        <translation>Von Schritt {first} bis Schritt {last} ging der Betrag der Steigung von {from} auf {to}.</translation>
    </message>
    <message>
        <source>At step {first} and at step {last} the size of the slope is {from} alike.</source>
        <translation>Bei Schritt {first} und bei Schritt {last} ist der Betrag der Steigung gleich, {from}.</translation>
    </message>
    <message numerus="yes">
        <source>It is there, but that took {steps} steps.</source>
        <translation>
            <numerusform>Der Lauf ist angekommen, brauchte dafür aber {steps} Schritt.</numerusform>
            <numerusform>Der Lauf ist angekommen, brauchte dafür aber {steps} Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace it takes about {steps} steps to be there.</source>
        <translation>In diesem Tempo sind etwa {steps} Schritte nötig, um anzukommen.</translation>
    </message>
    <message>
        <source>The steps faded away while the slope was still {slope}.</source>
        <translation>Die Schritte schwanden, während die Steigung noch {slope} war.</translation>
    </message>
    <message>
        <source>The steps shrink faster than the slope, which is still {slope}.</source>
        <translation>Die Schritte werden schneller kleiner als die Steigung, die noch {slope} ist.</translation>
    </message>
    <message>
        <source>The steps are too short to move anything.</source>
        <translation>Die Schritte sind zu kurz, um etwas zu bewegen.</translation>
    </message>
    <message numerus="yes">
        <source>After {steps} steps the cost went from {from} to {to}.</source>
        <translation>
            <numerusform>Nach {steps} Schritt gingen die Kosten von {from} auf {to}.</numerusform>
            <numerusform>Nach {steps} Schritten gingen die Kosten von {from} auf {to}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {steps} steps the cost is still {cost}.</source>
        <translation>
            <numerusform>Nach {steps} Schritt betragen die Kosten noch {cost}.</numerusform>
            <numerusform>Nach {steps} Schritten betragen die Kosten noch {cost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By then the schedule had lowered the rate to {rate}.</source>
        <translation>Bis dahin hatte der Zeitplan die Rate auf {rate} gesenkt.</translation>
    </message>
    <message>
        <source>With each step the cost falls and the slope gets steeper: {costs}.</source>
        <translation>Mit jedem Schritt fallen die Kosten, und die Steigung wird steiler: {costs}.</translation>
    </message>
    <message>
        <source>From step {step} on the cost falls with each step and the slope gets steeper: {costs}.</source>
        <translation>Ab Schritt {step} fallen die Kosten mit jedem Schritt, und die Steigung wird steiler: {costs}.</translation>
    </message>
    <message>
        <source>At step {step} it was beyond a computer&apos;s numbers.</source>
        <translation>Bei Schritt {step} lagen sie jenseits der Zahlen eines Computers.</translation>
    </message>
    <message>
        <source>It began at a cost of {from} and ended above that, at {to}.</source>
        <translation>Der Lauf begann bei Kosten von {from} und endete darüber, bei {to}.</translation>
    </message>
    <message>
        <source>It began at a cost of {from}, was up at {highest} at step {step}, and ended at {to}, above its start.</source>
        <translation>Der Lauf begann bei Kosten von {from}, war bei Schritt {step} auf {highest} und endete bei {to}, über seinem Start.</translation>
    </message>
    <message>
        <source>Step {step} led out of the landscape: the cost is not defined.</source>
        <translation>Schritt {step} führte aus der Landschaft hinaus: Die Kosten sind nicht definiert.</translation>
    </message>
    <message>
        <source>Step {step} led out of the landscape: the cost is not defined at {place}.</source>
        <translation>Schritt {step} führte aus der Landschaft hinaus: Die Kosten sind bei {place} nicht definiert.</translation>
    </message>
    <message>
        <source>The cost grew faster and faster: {costs}.</source>
        <translation>Die Kosten wuchsen immer schneller: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew faster and faster, past {milestone} at step {step}.</source>
        <translation>Die Kosten wuchsen immer schneller, bei Schritt {step} über {milestone} hinaus.</translation>
    </message>
    <message>
        <source>The cost grew {ratio}-fold a step: {costs}.</source>
        <translation>Die Kosten wuchsen je Schritt auf das {ratio}-Fache: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew {ratio}-fold a step, past {milestone} at step {step}.</source>
        <translation>Die Kosten wuchsen je Schritt auf das {ratio}-Fache, bei Schritt {step} über {milestone} hinaus.</translation>
    </message>
    <message>
        <source>In the second half the cost grew {ratio}-fold a step: {costs}.</source>
        <translation>In der zweiten Hälfte wuchsen die Kosten je Schritt auf das {ratio}-Fache: {costs}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew {ratio}-fold a step; it was past {milestone} at step {step}.</source>
        <translation>In der zweiten Hälfte wuchsen die Kosten je Schritt auf das {ratio}-Fache; bei Schritt {step} lagen sie über {milestone}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew by {percent} % a step: {costs}.</source>
        <translation>In der zweiten Hälfte wuchsen die Kosten je Schritt um {percent} %: {costs}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew by {percent} % a step; it was past {milestone} at step {step}.</source>
        <translation>In der zweiten Hälfte wuchsen die Kosten je Schritt um {percent} %; bei Schritt {step} lagen sie über {milestone}.</translation>
    </message>
    <message>
        <source>The cost grew by {percent} % a step: {costs}.</source>
        <translation>Die Kosten wuchsen je Schritt um {percent} %: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew by {percent} % a step, past {milestone} at step {step}.</source>
        <translation>Die Kosten wuchsen je Schritt um {percent} %, bei Schritt {step} über {milestone} hinaus.</translation>
    </message>
    <message>
        <source>At step {step} it was too large for a computer&apos;s numbers.</source>
        <translation>Bei Schritt {step} waren sie zu groß für die Zahlen eines Computers.</translation>
    </message>
    <message>
        <source>The knobs swing to and fro, and the cost stays at {cost}.</source>
        <translation>Die Regler schwingen hin und her, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>The knobs swing to and fro, and the cost stays between {low} and {high}.</source>
        <translation>Die Regler schwingen hin und her, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>In the second half the knobs swing to and fro, and the cost stays at {cost}.</source>
        <translation>In der zweiten Hälfte schwingen die Regler hin und her, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>In the second half the knobs swing to and fro, and the cost stays between {low} and {high}.</source>
        <translation>In der zweiten Hälfte schwingen die Regler hin und her, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>w swings to and fro, and the cost stays at {cost}.</source>
        <translation>w schwingt hin und her, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>w swings to and fro, and the cost stays between {low} and {high}.</source>
        <translation>w schwingt hin und her, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>In the second half w swings to and fro, and the cost stays at {cost}.</source>
        <translation>In der zweiten Hälfte schwingt w hin und her, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>In the second half w swings to and fro, and the cost stays between {low} and {high}.</source>
        <translation>In der zweiten Hälfte schwingt w hin und her, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The steps keep turning back, and the cost stays at {cost}.</source>
        <translation>Die Schritte kehren immer wieder um, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>The steps keep turning back, and the cost stays between {low} and {high}.</source>
        <translation>Die Schritte kehren immer wieder um, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>In the second half the steps keep turning back, and the cost stays at {cost}.</source>
        <translation>In der zweiten Hälfte kehren die Schritte immer wieder um, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>In the second half the steps keep turning back, and the cost stays between {low} and {high}.</source>
        <translation>In der zweiten Hälfte kehren die Schritte immer wieder um, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>w jumps from side to side, {places}, and the cost stays at {cost}.</source>
        <translation>w springt von Seite zu Seite, {places}, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>w jumps from side to side, {places}, and the cost stays between {low} and {high}.</source>
        <translation>w springt von Seite zu Seite, {places}, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>In the second half w jumps from side to side, {places}, and the cost stays at {cost}.</source>
        <translation>In der zweiten Hälfte springt w von Seite zu Seite, {places}, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>In the second half w jumps from side to side, {places}, and the cost stays between {low} and {high}.</source>
        <translation>In der zweiten Hälfte springt w von Seite zu Seite, {places}, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>w jumps about, {places}, and the cost stays at {cost}.</source>
        <translation>w springt umher, {places}, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>w jumps about, {places}, and the cost stays between {low} and {high}.</source>
        <translation>w springt umher, {places}, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>In the second half w jumps about, {places}, and the cost stays at {cost}.</source>
        <translation>In der zweiten Hälfte springt w umher, {places}, und die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>In the second half w jumps about, {places}, and the cost stays between {low} and {high}.</source>
        <translation>In der zweiten Hälfte springt w umher, {places}, und die Kosten bleiben zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The cost stays at {cost}.</source>
        <translation>Die Kosten bleiben bei {cost}.</translation>
    </message>
    <message>
        <source>The cost goes up and down between {low} and {high}.</source>
        <translation>Die Kosten gehen zwischen {low} und {high} auf und ab.</translation>
    </message>
    <message>
        <source>In the second half the cost stays at {cost}.</source>
        <translation>In der zweiten Hälfte bleiben die Kosten bei {cost}.</translation>
    </message>
    <message>
        <source>In the second half the cost goes up and down between {low} and {high}.</source>
        <translation>In der zweiten Hälfte gehen die Kosten zwischen {low} und {high} auf und ab.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it diverges: the cost is {cost} then.</source>
        <translation>Bis Schritt {steps} fortgesetzt, divergiert der Lauf: Die Kosten sind dann {cost}.</translation>
    </message>
    <message>
        <source>Run on, it diverges: at step {steps} the cost is beyond a computer&apos;s numbers.</source>
        <translation>Fortgesetzt divergiert der Lauf: Bei Schritt {steps} liegen die Kosten jenseits der Zahlen eines Computers.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it does not settle: the cost is {cost} then.</source>
        <translation>Bis Schritt {steps} fortgesetzt, kommt der Lauf nicht zur Ruhe: Die Kosten sind dann {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it overshoots, but converges: the cost is {cost} then.</source>
        <translation>Bis Schritt {steps} fortgesetzt, schwingt der Lauf über, konvergiert aber: Die Kosten sind dann {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it crawls: the cost is {cost} then.</source>
        <translation>Bis Schritt {steps} fortgesetzt, kriecht der Lauf: Die Kosten sind dann {cost}.</translation>
    </message>
    <message>
        <source>Run on, it diverges: at step {steps} the cost is not defined any more.</source>
        <translation>Fortgesetzt divergiert der Lauf: Bei Schritt {steps} sind die Kosten nicht mehr definiert.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it glides in the end: the cost is {cost} then.</source>
        <translation>Bis Schritt {steps} fortgesetzt, gleitet der Lauf am Ende: Die Kosten sind dann {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it converges: the cost is {cost} then.</source>
        <translation>Bis Schritt {steps} fortgesetzt, konvergiert der Lauf: Die Kosten sind dann {cost}.</translation>
    </message>
    <message>
        <source>{knob} diverges (factor {factor}); {other_knob} oscillates (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} divergiert (Faktor {factor}); {other_knob} oszilliert (Faktor {other_factor}). Eine einzige Rate muss für beide Regler passen.</translation>
    </message>
    <message>
        <source>{knob} diverges (factor {factor}), while {other_knob} would converge (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} divergiert (Faktor {factor}), während {other_knob} konvergieren würde (Faktor {other_factor}). Eine einzige Rate muss für beide Regler passen.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} diverges (factor {factor}).</source>
        <translation>In Richtung {other_knob} wird es immer steiler (Faktor {other_factor}), während {knob} divergiert (Faktor {factor}).</translation>
    </message>
    <message>
        <source>{knob} oscillates (factor {factor}); {other_knob} overshoots every step (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} oszilliert (Faktor {factor}); {other_knob} schwingt bei jedem Schritt über (Faktor {other_factor}). Eine einzige Rate muss für beide Regler passen.</translation>
    </message>
    <message>
        <source>{other_knob} crawls (factor {other_factor}) and sets the pace, while {knob} oscillates (factor {factor}) and limits the rate.</source>
        <translation>{other_knob} kriecht (Faktor {other_factor}) und gibt das Tempo vor, während {knob} oszilliert (Faktor {factor}) und die Rate begrenzt.</translation>
    </message>
    <message>
        <source>{knob} oscillates (factor {factor}); {other_knob} glides (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} oszilliert (Faktor {factor}); {other_knob} gleitet (Faktor {other_factor}). Eine einzige Rate muss für beide Regler passen.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} oscillates (factor {factor}).</source>
        <translation>In Richtung {other_knob} wird es immer steiler (Faktor {other_factor}), während {knob} oszilliert (Faktor {factor}).</translation>
    </message>
    <message>
        <source>{other_knob} crawls (factor {other_factor}) and sets the pace, while {knob} overshoots every step (factor {factor}) and limits the rate.</source>
        <translation>{other_knob} kriecht (Faktor {other_factor}) und gibt das Tempo vor, während {knob} bei jedem Schritt überschwingt (Faktor {factor}) und die Rate begrenzt.</translation>
    </message>
    <message>
        <source>{knob} overshoots every step (factor {factor}); {other_knob} glides (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} schwingt bei jedem Schritt über (Faktor {factor}); {other_knob} gleitet (Faktor {other_factor}). Eine einzige Rate muss für beide Regler passen.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} overshoots every step (factor {factor}).</source>
        <translation>In Richtung {other_knob} wird es immer steiler (Faktor {other_factor}), während {knob} bei jedem Schritt überschwingt (Faktor {factor}).</translation>
    </message>
    <message>
        <source>{knob} crawls (factor {factor}) and sets the pace; {other_knob} glides (factor {other_factor}).</source>
        <translation>{knob} kriecht (Faktor {factor}) und gibt das Tempo vor; {other_knob} gleitet (Faktor {other_factor}).</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} crawls (factor {factor}).</source>
        <translation>In Richtung {other_knob} wird es immer steiler (Faktor {other_factor}), während {knob} kriecht (Faktor {factor}).</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} glides (factor {factor}).</source>
        <translation>In Richtung {other_knob} wird es immer steiler (Faktor {other_factor}), während {knob} gleitet (Faktor {factor}).</translation>
    </message>
    <message>
        <source>{knob} sets the pace (factor {factor}); {other_knob} is there sooner (factor {other_factor}).</source>
        <translation>{knob} gibt das Tempo vor (Faktor {factor}); {other_knob} ist früher da (Faktor {other_factor}).</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>&apos;{file}&apos; was not found.</source>
        <translation>„{file}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; could not be read: {why}.</source>
        <translation>„{file}“ konnte nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a file.</source>
        <translation>„{file}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is too large for the memory that is left.</source>
        <translation>„{file}“ ist zu groß für den freien Speicher.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is damaged or cut short: it does not unpack.</source>
        <translation>„{file}“ ist beschädigt oder abgeschnitten: Die Datei lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds labels, where a file of images is wanted.</source>
        <translation>„{file}“ enthält Labels, gebraucht wird aber eine Datei mit Bildern.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds images, where a file of labels is wanted.</source>
        <translation>„{file}“ enthält Bilder, gebraucht wird aber eine Datei mit Labels.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an IDX file of images: it begins with {bytes}, where 00 00 08 03 is wanted.</source>
        <translation>„{file}“ ist keine IDX-Datei mit Bildern: Sie beginnt mit {bytes}, gebraucht wird 00 00 08 03.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an IDX file of labels: it begins with {bytes}, where 00 00 08 01 is wanted.</source>
        <translation>„{file}“ ist keine IDX-Datei mit Labels: Sie beginnt mit {bytes}, gebraucht wird 00 00 08 01.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {size}, too few for an IDX header, which has {needed}.</source>
        <translation>„{file}“ hat {size}, zu wenig für einen IDX-Kopf, der {needed} hat.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds images of {rows}×{columns} pixels, allowed are 28×28.</source>
        <translation>„{file}“ enthält Bilder mit {rows}×{columns} Pixeln, erlaubt sind 28×28.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is empty: its header promises {promise}.</source>
        <translation>„{file}“ ist leer: Der Kopf verspricht {promise}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, allowed are at most {most}.</source>
        <translation>„{file}“ verspricht {promise}, erlaubt sind höchstens {most}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, which takes {needed}, but it has {size}.</source>
        <translation>„{file}“ verspricht {promise}, das sind {needed}, die Datei hat aber {size}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, which takes {needed}, but it does not unpack to that many.</source>
        <translation>„{file}“ verspricht {promise}, das sind {needed}, entpackt werden es aber nicht so viele.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, but holds more.</source>
        <translation>„{file}“ verspricht {promise}, enthält aber mehr.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, but holds less.</source>
        <translation>„{file}“ verspricht {promise}, enthält aber weniger.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {label} as label number {number}, allowed are 0 to 9.</source>
        <translation>„{file}“ hat {label} als Label Nummer {number}, erlaubt sind 0 bis 9.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds {images} images, but &apos;{other_file}&apos; {labels} labels: allowed are as many of either.</source>
        <translation>„{file}“ enthält {images} Bilder, „{other_file}“ aber {labels} Labels: Von beiden müssen es gleich viele sein.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds {images} images, allowed are 6 or more: every sixth is held out.</source>
        <translation>„{file}“ enthält {images} Bilder, erlaubt sind 6 oder mehr: Jedes sechste wird als Testbild zurückgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} images</source>
        <translation>
            <numerusform>{count} Bild</numerusform>
            <numerusform>{count} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} Label</numerusform>
            <numerusform>{count} Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a file of knobs: it does not begin with &apos;{signature}&apos;</source>
        <translation>ist keine Datei mit Reglern: Sie beginnt nicht mit „{signature}“</translation>
    </message>
    <message>
        <source>has {size} bytes, allowed are {allowed}</source>
        <translation>hat {size} Bytes, erlaubt sind {allowed}</translation>
    </message>
    <message>
        <source>has {number} as hidden activation, allowed are 0 to 2</source>
        <translation>hat {number} als Aktivierung der verborgenen Schichten, erlaubt sind 0 bis 2</translation>
    </message>
    <message>
        <source>has {number} as output and cost, allowed are 0 and 1</source>
        <translation>hat {number} als Ausgabe und Kosten, erlaubt sind 0 und 1</translation>
    </message>
    <message>
        <source>holds {knobs} knobs, allowed are {allowed}</source>
        <translation>enthält {knobs} Regler, erlaubt sind {allowed}</translation>
    </message>
    <message>
        <source>is damaged: its checksum is not that of its knobs</source>
        <translation>ist beschädigt: Die Prüfsumme ist nicht die der Regler</translation>
    </message>
    <message>
        <source>holds knobs that are not finite</source>
        <translation>enthält Regler, die nicht endlich sind</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>&amp;Loss curve…</source>
        <translation>&amp;Verlustkurve…</translation>
    </message>
    <message>
        <source>Copy loss c&amp;urve</source>
        <translation>Verlustkurve k&amp;opieren</translation>
    </message>
    <message>
        <source>Loss curve copied</source>
        <translation>Verlustkurve kopiert</translation>
    </message>
    <message>
        <source>Cost curve or map</source>
        <translation>Kostenkurve oder -karte</translation>
    </message>
    <message>
        <source>&amp;Cost curve or map…</source>
        <translation>&amp;Kostenkurve oder -karte…</translation>
    </message>
    <message>
        <source>Copy cost cu&amp;rve</source>
        <translation>Kostenkurve ko&amp;pieren</translation>
    </message>
    <message>
        <source>Cost curve copied</source>
        <translation>Kostenkurve kopiert</translation>
    </message>
    <message>
        <source>Both curves</source>
        <translation>Beide Kurven</translation>
    </message>
    <message>
        <source>&amp;Both curves…</source>
        <translation>&amp;Beide Kurven…</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Ratenkurve</translation>
    </message>
    <message>
        <source>R&amp;ate curve…</source>
        <translation>&amp;Ratenkurve…</translation>
    </message>
    <message>
        <source>Copy ra&amp;te curve</source>
        <translation>Ratenkurve kop&amp;ieren</translation>
    </message>
    <message>
        <source>Rate curve copied</source>
        <translation>Ratenkurve kopiert</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>&amp;Handout…</translation>
    </message>
    <message>
        <source>PNG, for slides</source>
        <translation>PNG, für Folien</translation>
    </message>
    <message>
        <source>SVG, scales without loss</source>
        <translation>SVG, ohne Verlust skalierbar</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, für den Druck</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Halbe Folie</translation>
    </message>
    <message>
        <source>Column of a paper, 84 mm</source>
        <translation>Spalte eines Artikels, 84 mm</translation>
    </message>
    <message>
        <source>Poster, 400 × 270 mm</source>
        <translation>Poster, 400 × 270 mm</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>CSV with semicolon and decimal comma</source>
        <translation>CSV mit Semikolon und Dezimalkomma</translation>
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
        <translation>Die Schritte als CSV, oder als Tabelle in Markdown, wenn FILE auf .md endet,
in LaTeX (booktabs) bei .tex; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>What happened as JSON; - is standard output</source>
        <translation>Was geschehen ist, als JSON; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>A picture of the loss curve: %1 by the ending</source>
        <translation>Ein Bild der Verlustkurve: %1, je nach Endung</translation>
    </message>
    <message>
        <source>A picture of the cost curve: %1 by the ending</source>
        <translation>Ein Bild der Kostenkurve: %1, je nach Endung</translation>
    </message>
    <message>
        <source>A picture of the steps that each learning rate needs, and of those
that crawl, oscillate or diverge: %1 by the ending</source>
        <translation>Ein Bild der Schritte, die jede Lernrate braucht, und welche Raten
kriechen, schwingen oder divergieren: %1, je nach Endung</translation>
    </message>
    <message>
        <source>The run as %1</source>
        <translation>Der Lauf als %1</translation>
    </message>
    <message>
        <source>The nine cards to learn by, as %1, one a page, whatever the run</source>
        <translation>Die neun Lernkarten als %1, eine je Seite, für jeden Lauf gleich</translation>
    </message>
    <message>
        <source>The lesson on one page, as %1, whatever the run</source>
        <translation>Die Lektion auf einer Seite als %1, für jeden Lauf gleich</translation>
    </message>
    <message>
        <source>The handout of the lesson&apos;s scenes, as %1, one a page</source>
        <translation>Das Handout zu den Szenen der Lektion als %1, eine je Seite</translation>
    </message>
    <message>
        <source>The digit network&apos;s knobs, for --load-knobs</source>
        <translation>Die Regler des Ziffernnetzes, für --load-knobs</translation>
    </message>
    <message>
        <source>Starts a&amp;gain</source>
        <translation>Beginnt &amp;wieder von vorn</translation>
    </message>
    <message>
        <source>as suits the run</source>
        <translation>wie es zum Lauf passt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Each frame</source>
        <translation>&amp;Jedes Bild</translation>
    </message>
    <message>
        <source>Last f&amp;rame</source>
        <translation>Let&amp;ztes Bild</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>an exception of an unknown kind</source>
        <translation>eine Ausnahme unbekannter Art</translation>
    </message>
    <message>
        <source>This could not be worked out: %1.</source>
        <translation>Das ließ sich nicht berechnen: %1.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>FlashcardPages</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>nothing here yet: expected a formula such as w^2</source>
        <translation>noch nichts da: erwartet wird eine Formel wie w^2</translation>
    </message>
    <message>
        <source>too long: a formula has at most {most} characters</source>
        <translation>zu lang: Eine Formel hat höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a broken character: the text is not valid UTF-8</source>
        <translation>ein fehlerhaftes Zeichen: Der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>nested too deeply: at most {most} brackets, bars and functions can stand inside one another</source>
        <translation>zu tief verschachtelt: Höchstens {most} Klammern, Betragsstriche und Funktionen können ineinander stehen</translation>
    </message>
    <message>
        <source>too many minus signs: at most {most} can stand in a row</source>
        <translation>zu viele Minuszeichen: Höchstens {most} können hintereinander stehen</translation>
    </message>
    <message>
        <source>too many powers on top of one another: at most {most} are possible</source>
        <translation>zu viele Potenzen übereinander: Höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a formula has none, type only what stands to the right of it</source>
        <translation>unerwartetes „{character}“: Eine Formel hat keines, nur eingeben, was rechts davon steht</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: write {instead}, as in where(w {instead} 0, w, 0)</source>
        <translation>unerwartetes „{character}“: {instead} schreiben, wie in where(w {instead} 0, w, 0)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: only &gt; and &lt; compare, as in where(w &gt; 0, w, 0)</source>
        <translation>unerwartetes „{character}“: Nur &gt; und &lt; vergleichen, wie in where(w &gt; 0, w, 0)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: expected round parentheses, ( and ), for grouping</source>
        <translation>unerwartetes „{character}“: erwartet werden runde Klammern, ( und ), zum Zusammenfassen</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a square root is written sqrt(…)</source>
        <translation>unerwartetes „{character}“: Eine Quadratwurzel schreibt man sqrt(…)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a division is written with /</source>
        <translation>unerwartetes „{character}“: Eine Division schreibt man mit /</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: there are no factorials here</source>
        <translation>unerwartetes „{character}“: Fakultäten gibt es hier nicht</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: there is no % here: write 5% as 0.05</source>
        <translation>unerwartetes „{character}“: % gibt es hier nicht: statt 5% bitte 0.05 schreiben</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: values are separated by a comma</source>
        <translation>unerwartetes „{character}“: Werte werden durch ein Komma getrennt</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: expected numbers, knobs, functions, + − * / ^, parentheses</source>
        <translation>unerwartetes „{character}“: erwartet werden Zahlen, Regler, Funktionen, + − * / ^, Klammern</translation>
    </message>
    <message>
        <source>unexpected control character number {number}: expected numbers, knobs, functions, + − * / ^, parentheses</source>
        <translation>unerwartetes Steuerzeichen Nummer {number}: erwartet werden Zahlen, Regler, Funktionen, + − * / ^, Klammern</translation>
    </message>
    <message>
        <source>a number has only one decimal point</source>
        <translation>eine Zahl hat nur einen Dezimalpunkt</translation>
    </message>
    <message>
        <source>this number is too large: the largest possible is about 1.8e308</source>
        <translation>diese Zahl ist zu groß: Die größtmögliche ist etwa 1.8e308</translation>
    </message>
    <message>
        <source>this number is too small: the smallest possible is about 2.2e-308</source>
        <translation>diese Zahl ist zu klein: Die kleinstmögliche ist etwa 2.2e-308</translation>
    </message>
    <message>
        <source>this power is too large</source>
        <translation>dieser Exponent ist zu groß</translation>
    </message>
    <message>
        <source>expected a raised digit after the raised minus sign</source>
        <translation>nach dem hochgestellten Minus wird eine hochgestellte Ziffer erwartet</translation>
    </message>
    <message>
        <source>a power is written with ^, not with **</source>
        <translation>eine Potenz schreibt man mit ^, nicht mit **</translation>
    </message>
    <message>
        <source>expected + − * / or ^ before &quot;{found}&quot;</source>
        <translation>vor „{found}“ wird + − * / oder ^ erwartet</translation>
    </message>
    <message>
        <source>expected + − * / or ^ between &quot;{before}&quot; and the number &quot;{number}&quot;</source>
        <translation>zwischen „{before}“ und der Zahl „{number}“ wird + − * / oder ^ erwartet</translation>
    </message>
    <message>
        <source>a power of a power needs parentheses, as in (w²)^3</source>
        <translation>eine Potenz einer Potenz braucht Klammern, wie in (w²)^3</translation>
    </message>
    <message>
        <source>{name} to the power of −1 can mean two things: write {inverse} or {reciprocal}</source>
        <translation>{name} hoch −1 kann zweierlei bedeuten: {inverse} oder {reciprocal} schreiben</translation>
    </message>
    <message>
        <source>{name} to the power of −1 can mean two things: if 1 divided by it is meant, write {reciprocal}</source>
        <translation>{name} hoch −1 kann zweierlei bedeuten: Ist 1 geteilt durch {name} gemeint, {reciprocal} schreiben</translation>
    </message>
    <message>
        <source>nothing between the parentheses: expected a number or a knob</source>
        <translation>nichts zwischen den Klammern: erwartet wird eine Zahl oder ein Regler</translation>
    </message>
    <message>
        <source>this &quot;{opening}&quot; is never closed: expected &quot;{expected}&quot;</source>
        <translation>dieses „{opening}“ wird nie geschlossen: erwartet wird „{expected}“</translation>
    </message>
    <message>
        <source>unexpected &quot;)&quot;: a &quot;|&quot; before it is not closed</source>
        <translation>unerwartetes „)“: Ein „|“ davor ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this &quot;)&quot; closes nothing: expected &quot;(&quot; before it</source>
        <translation>dieses „)“ schließt nichts: davor wird „(“ erwartet</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; at the beginning</source>
        <translation>am Anfang wird eine Zahl, ein Regler oder „(“ erwartet</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; at the beginning, not &quot;{found}&quot;</source>
        <translation>am Anfang wird eine Zahl, ein Regler oder „(“ erwartet, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; after &quot;{before}&quot;</source>
        <translation>nach „{before}“ wird eine Zahl, ein Regler oder „(“ erwartet</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; after &quot;{before}&quot;, not &quot;{found}&quot;</source>
        <translation>nach „{before}“ wird eine Zahl, ein Regler oder „(“ erwartet, nicht „{found}“</translation>
    </message>
    <message>
        <source>unexpected &quot;,&quot;: a comma only separates the values of a function</source>
        <translation>unerwartetes „,“: Ein Komma trennt nur die Werte einer Funktion</translation>
    </message>
    <message>
        <source>decimals are written with a point: {number}</source>
        <translation>Dezimalzahlen schreibt man mit Punkt: {number}</translation>
    </message>
    <message>
        <source>&quot;{sign}&quot; can only stand in a comparison, as in where(w &gt; 0, w, 0)</source>
        <translation>„{sign}“ kann nur in einem Vergleich stehen, wie in where(w &gt; 0, w, 0)</translation>
    </message>
    <message>
        <source>unknown name &quot;{name}&quot;. Known are {known}</source>
        <translation>unbekannter Name „{name}“. Bekannt sind {known}</translation>
    </message>
    <message>
        <source>unknown name &quot;{name}&quot;, did you mean &quot;{meant}&quot;? Known are {known}</source>
        <translation>unbekannter Name „{name}“, ist „{meant}“ gemeint? Bekannt sind {known}</translation>
    </message>
    <message>
        <source>either one knob w, or two knobs w1 and w2: they cannot be mixed</source>
        <translation>entweder ein Regler w oder zwei Regler w1 und w2: Sie lassen sich nicht mischen</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs parentheses: {example}</source>
        <translation>„{name}“ braucht Klammern: {example}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 1 value, as in {example}, but has {count}</source>
        <translation>„{name}“ nimmt 1 Wert, wie in {example}, hat aber {count}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 1 value, as in {example}, but has {count}; decimals are written with a point</source>
        <translation>„{name}“ nimmt 1 Wert, wie in {example}, hat aber {count}; Dezimalzahlen schreibt man mit Punkt</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 2 values, separated by a comma, as in {example}, but has {count}</source>
        <translation>„{name}“ nimmt 2 Werte, durch ein Komma getrennt, wie in {example}, hat aber {count}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 2 values, separated by a comma, as in {example}, but has {count}; decimals are written with a point</source>
        <translation>„{name}“ nimmt 2 Werte, durch ein Komma getrennt, wie in {example}, hat aber {count}; Dezimalzahlen schreibt man mit Punkt</translation>
    </message>
    <message>
        <source>expected &gt; or &lt; in the comparison, as in {example}</source>
        <translation>im Vergleich wird &gt; oder &lt; erwartet, wie in {example}</translation>
    </message>
    <message>
        <source>&quot;where&quot; takes a comparison and 2 values, as in {example}</source>
        <translation>„where“ nimmt einen Vergleich und 2 Werte, wie in {example}</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; has no value among the real numbers</source>
        <translation>„{part}“ hat unter den reellen Zahlen keinen Wert</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is too large: the largest possible number is about 1.8e308</source>
        <translation>„{part}“ ist zu groß: Die größtmögliche Zahl ist etwa 1.8e308</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is too small: the smallest possible number is about 2.2e-308</source>
        <translation>„{part}“ ist zu klein: Die kleinstmögliche Zahl ist etwa 2.2e-308</translation>
    </message>
    <message>
        <source>the logarithm of 0 does not exist</source>
        <translation>den Logarithmus von 0 gibt es nicht</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>division by zero: 0 has no negative power</source>
        <translation>Division durch null: 0 hat keine negative Potenz</translation>
    </message>
    <message>
        <source>only a positive number can be raised to a varying power</source>
        <translation>nur eine positive Zahl kann mit einem veränderlichen Exponenten potenziert werden</translation>
    </message>
    <message>
        <source>this formula is too large</source>
        <translation>diese Formel ist zu groß</translation>
    </message>
    <message>
        <source>the slope of this formula cannot be written down: {why}</source>
        <translation>die Steigung dieser Formel lässt sich nicht hinschreiben: {why}</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it divides by something that is always 0</source>
        <translation>sie teilt durch etwas, das immer 0 ist</translation>
    </message>
    <message>
        <source>a number in it is too large or too small</source>
        <translation>eine Zahl darin ist zu groß oder zu klein</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; has no value: as a constant it gets one by --let {letter}=1 on the command line, as a column by --data</source>
        <translation>„{letter}“ hat keinen Wert: Als Konstante bekommt es einen mit --let {letter}=1 auf der Befehlszeile, als Spalte mit --data</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; has no value, did you mean &quot;{meant}&quot;? As a constant it gets one by --let {letter}=1 on the command line, as a column by --data</source>
        <translation>„{letter}“ hat keinen Wert; ist „{meant}“ gemeint? Als Konstante bekommt es einen mit --let {letter}=1 auf der Befehlszeile, als Spalte mit --data</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; is no column: one gets its values by --data on the command line</source>
        <translation>„{letter}“ ist keine Spalte: Ihre Werte bekommt eine mit --data auf der Befehlszeile</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>%1 · scene %2 of %3</source>
        <translation>%1 · Szene %2 von %3</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
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
        <translation>Beim Präsentieren eines Laufs</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>bring a picture, or take it away, three at the most: %1</source>
        <translation>bringen ein Bild oder nehmen es weg, höchstens drei: %1</translation>
    </message>
    <message>
        <source>Space, ← →, Home, End</source>
        <translation>Leertaste, ← →, Pos1, Ende</translation>
    </message>
    <message>
        <source>as on the page</source>
        <translation>wie auf der Seite</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>to the next scene of the lesson and back, or step by step where it has none: a presenter’s remote sends them</source>
        <translation>zur nächsten Szene der Lektion und zurück, ohne Szenen Schritt für Schritt: Diese Tasten sendet ein Presenter</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>the scene’s note, shown or hidden</source>
        <translation>die Notiz der Szene, gezeigt oder verborgen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>slides the page’s controls in, and out again</source>
        <translation>schiebt die Bedienelemente der Seite herein und wieder hinaus</translation>
    </message>
    <message>
        <source>B, .</source>
        <translation>B, .</translation>
    </message>
    <message>
        <source>black, until any key</source>
        <translation>schwarz, bis zur nächsten Taste</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Strg+Plus, Strg+Minus, Strg+0</translation>
    </message>
    <message>
        <source>larger, smaller, as it was; outside of it these scale the window</source>
        <translation>größer, kleiner, wie zuvor; außerhalb der Präsentation skalieren sie das Fenster</translation>
    </message>
    <message>
        <source>Esc, F11</source>
        <translation>Esc, F11</translation>
    </message>
    <message>
        <source>leave: the window is as it was</source>
        <translation>beenden: Das Fenster ist, wie es war</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On the pages of runs and of the network</source>
        <translation>Auf den Seiten der Läufe und des Netzes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>plays and pauses; trains and pauses the network</source>
        <translation>spielt ab und hält an; trainiert das Netz und hält es an</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>one step back or on; of the network, back to a checkpoint</source>
        <translation>einen Schritt zurück oder vor; beim Netz zurück zu einem Sicherungspunkt</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>to the start or the end of the run</source>
        <translation>zum Anfang oder zum Ende des Laufs</translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation>+ − 0</translation>
    </message>
    <message>
        <source>on the cost map: closer, farther, all of it</source>
        <translation>auf der Kostenkarte: näher, weiter weg, alles</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Umschalt+R</translation>
    </message>
    <message>
        <source>while predicting: reveal a step, or the whole run</source>
        <translation>beim Vorhersagen: einen Schritt oder den ganzen Lauf aufdecken</translation>
    </message>
    <message>
        <source>They work after a click anywhere but into a field. Tab leads to every button, and there Space presses it.</source>
        <translation>Sie wirken nach einem Klick irgendwohin, nur nicht in ein Feld. Tab führt zu jeder Schaltfläche, und dort drückt die Leertaste sie.</translation>
    </message>
    <message>
        <source>On sliders</source>
        <translation>Auf Schiebern</translation>
    </message>
    <message>
        <source>to the next short decimal</source>
        <translation>zur nächsten kurzen Dezimalzahl</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>farther</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>to the ends of the scale</source>
        <translation>zu den Enden der Skala</translation>
    </message>
    <message>
        <source>On Learn</source>
        <translation>Auf „Lernen“</translation>
    </message>
    <message>
        <source>turns a flashcard</source>
        <translation>dreht eine Lernkarte um</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>reveals an answer, and presses the button that has the focus</source>
        <translation>deckt eine Antwort auf und drückt die Schaltfläche mit dem Fokus</translation>
    </message>
    <message>
        <source>K, N</source>
        <translation>K, N</translation>
    </message>
    <message>
        <source>I knew it; not yet</source>
        <translation>gewusst; noch nicht</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>shuffles the flashcards</source>
        <translation>mischt die Lernkarten</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>answer what is asked about a loss curve</source>
        <translation>beantworten, was zu einer Verlustkurve gefragt ist</translation>
    </message>
    <message>
        <source>From the menus, wherever the focus is</source>
        <translation>Aus den Menüs, egal wo der Fokus ist</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>A cost is a formula in w, or in w1 and w2 on the page with two knobs. Its slope is worked out, and printed below it.</source>
        <translation>Kosten sind eine Formel in w, auf der Seite mit zwei Reglern in w1 und w2. Ihre Steigung wird berechnet und darunter angezeigt.</translation>
    </message>
    <message>
        <source>powers; ^ goes before a sign: −w^2 is −(w²)</source>
        <translation>Potenzen; ^ geht vor Vorzeichen: −w^2 ist −(w²)</translation>
    </message>
    <message>
        <source>a multiplication sign may be left out</source>
        <translation>ein Malzeichen darf fehlen</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>Brüche</translation>
    </message>
    <message>
        <source>the size of a number</source>
        <translation>der Betrag einer Zahl</translation>
    </message>
    <message>
        <source>functions, with what they are of in brackets</source>
        <translation>Funktionen, mit ihrem Argument in Klammern</translation>
    </message>
    <message>
        <source>both are the natural logarithm; log10 and log2 are others</source>
        <translation>beide sind der natürliche Logarithmus; log10 und log2 sind andere</translation>
    </message>
    <message>
        <source>w where w is above 0, and 0 elsewhere</source>
        <translation>w, wo w über 0 liegt, sonst 0</translation>
    </message>
    <message>
        <source>3.14159… and 2.71828…</source>
        <translation>3,14159… und 2,71828…</translation>
    </message>
    <message>
        <source>numbers have a point, not a comma</source>
        <translation>Zahlen haben einen Punkt, kein Komma</translation>
    </message>
    <message>
        <source>All functions:</source>
        <translation>Alle Funktionen:</translation>
    </message>
    <message>
        <source>What each card shows</source>
        <translation>Was jede Karte zeigt</translation>
    </message>
    <message>
        <source>One knob and two knobs</source>
        <translation>Ein Regler und zwei Regler</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>the cost C that is gone down: from the list, or a formula of your own; and its slope</source>
        <translation>die Kosten C, auf denen es bergab geht: aus der Liste oder als eigene Formel; dazu ihre Steigung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>how far a step goes for the slope it finds. The strip on the slider says what every other rate would do; the recommended one stands below it</source>
        <translation>wie weit ein Schritt bei der gefundenen Steigung geht. Der Streifen am Schieber sagt, was jede andere Rate bewirken würde; die empfohlene steht darunter</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Startpunkt</translation>
    </message>
    <message>
        <source>where the run begins; it is also the ring on the curve or the map</source>
        <translation>wo der Lauf beginnt; das ist auch der Ring auf der Kurve oder der Karte</translation>
    </message>
    <message>
        <source>Update rule and schedule</source>
        <translation>Regel und Zeitplan</translation>
    </message>
    <message>
        <source>what is made of the slope, and how the rate changes on the way</source>
        <translation>was aus der Steigung gemacht wird und wie sich die Rate unterwegs ändert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>after how many steps the run ends, or when the cost has become flat</source>
        <translation>nach wie vielen Schritten der Lauf endet, oder wenn die Kosten flach geworden sind</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Beispielläufe</translation>
    </message>
    <message>
        <source>five runs to know by heart, a click each</source>
        <translation>fünf Läufe, die man auswendig kennen sollte, je ein Klick</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>the strip above the pictures: what becomes of the run, the numbers that show it, and a rate that has been tried out</source>
        <translation>der Streifen über den Bildern: was aus dem Lauf wird, die Zahlen, die das zeigen, und eine Rate, die erprobt wurde</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Kostenkurve</translation>
    </message>
    <message>
        <source>the cost at every setting of the knob, and the run on it: the step that is looked at, its slope as a dashed line, and the arrow to the next place</source>
        <translation>die Kosten bei jeder Stellung des Reglers und darauf der Lauf: der betrachtete Schritt, seine Steigung als gestrichelte Linie und der Pfeil zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Kostenkarte</translation>
    </message>
    <message>
        <source>the same from above: lines of equal cost, the way uphill (dashed) and the step</source>
        <translation>dasselbe von oben: Linien gleicher Kosten, die Richtung bergauf (gestrichelt) und der Schritt</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>which way and how far each knob is turned</source>
        <translation>in welche Richtung und wie weit jeder Regler gedreht wird</translation>
    </message>
    <message>
        <source>Slice along the step</source>
        <translation>Schnitt entlang des Schritts</translation>
    </message>
    <message>
        <source>the cost straight along the step: a picture with one knob again</source>
        <translation>die Kosten geradeaus entlang des Schritts: wieder ein Bild mit einem Regler</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>the cost, step by step</source>
        <translation>die Kosten, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Ratenkurve</translation>
    </message>
    <message>
        <source>how many steps each learning rate needs; unfolded below the slider of the rate</source>
        <translation>wie viele Schritte jede Lernrate braucht; ausklappbar unter dem Schieber der Rate</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>every step in numbers, the one that the charts show marked; above it that step written out. A second tab lists pinned runs</source>
        <translation>jeder Schritt in Zahlen, der in den Diagrammen gezeigte markiert; darüber dieser Schritt ausgeschrieben. Ein zweiter Reiter listet angeheftete Läufe</translation>
    </message>
    <message>
        <source>The network of 13,002 knobs</source>
        <translation>Das Netz mit 13.002 Reglern</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>what it learns from, how it is made, and the seed that chance starts from</source>
        <translation>woraus das Netz lernt, wie es gebaut ist und mit welchem Seed der Zufall beginnt</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Gelesene Bilder je Schritt</translation>
    </message>
    <message>
        <source>how many images a step reads its slope from</source>
        <translation>aus wie vielen Bildern ein Schritt seine Steigung liest</translation>
    </message>
    <message>
        <source>the cost of each step&apos;s batch (thin) and of the images held out (bold); below it how many of these are right</source>
        <translation>die Kosten des Batchs jedes Schritts (dünn) und der Testbilder (dick); darunter, wie viele davon richtig sind</translation>
    </message>
    <message>
        <source>all 13,002 slopes as bars, and how long they are together: their norm</source>
        <translation>alle 13.002 Steigungen als Balken, und wie lang sie zusammen sind: ihre Norm</translation>
    </message>
    <message>
        <source>What the first layer looks for</source>
        <translation>Wonach die erste Schicht sucht</translation>
    </message>
    <message>
        <source>the weights of its 16 neurons as pictures</source>
        <translation>die Gewichte ihrer 16 Neuronen als Bilder</translation>
    </message>
    <message>
        <source>Held-out digits</source>
        <translation>Testziffern</translation>
    </message>
    <message>
        <source>images that it never learns from, with its answers; or which digit is taken for which</source>
        <translation>Bilder, aus denen das Netz nie lernt, mit seinen Antworten; oder welche Ziffer für welche gehalten wird</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>draw a digit, and see what it says</source>
        <translation>eine Ziffer zeichnen und sehen, was das Netz dazu sagt</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>as the run</source>
        <translation>wie der Lauf</translation>
    </message>
    <message>
        <source>one learning rate again</source>
        <translation>wieder eine einzige Lernrate</translation>
    </message>
    <message>
        <source>learning rate %1 from step %2 on</source>
        <translation>Lernrate %1 ab Schritt %2</translation>
    </message>
    <message>
        <source>learning rates on the way</source>
        <translation>Lernraten unterwegs</translation>
    </message>
    <message>
        <source>predict first</source>
        <translation>Erst vorhersagen</translation>
    </message>
    <message>
        <source>end of predict first</source>
        <translation>Ende von „Erst vorhersagen“</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>hide again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>images each step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 angeheftete Läufe</translation>
    </message>
    <message>
        <source>remove pin %1</source>
        <translation>%1 ablösen</translation>
    </message>
    <message>
        <source>remove %1 pins</source>
        <translation>%1 Läufe ablösen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>pinned runs</source>
        <translation>angeheftete Läufe</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stop below</source>
        <translation>Stopp unter</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>logarithmische Skala</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>lineare Skala</translation>
    </message>
    <message>
        <source>show the rate curve</source>
        <translation>Ratenkurve zeigen</translation>
    </message>
    <message>
        <source>hide the rate curve</source>
        <translation>Ratenkurve verbergen</translation>
    </message>
    <message>
        <source>part of the map</source>
        <translation>Ausschnitt der Karte</translation>
    </message>
    <message>
        <source>all of the map</source>
        <translation>ganze Karte</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>rate from here</source>
        <translation>Rate ab hier</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>other digits</source>
        <translation>andere Ziffern</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>anderes Netz</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>knobs from a file</source>
        <translation>Regler aus einer Datei</translation>
    </message>
    <message>
        <source>knobs at random</source>
        <translation>zufällige Regler</translation>
    </message>
    <message>
        <source>by images read</source>
        <translation>nach Bildern</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>nach Schritten</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>zurück zum Anfang</translation>
    </message>
    <message>
        <source>back to step %1</source>
        <translation>zurück zu Schritt %1</translation>
    </message>
    <message>
        <source>on to step %1</source>
        <translation>weiter zu Schritt %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>standardisieren</translation>
    </message>
    <message>
        <source>original units</source>
        <translation>ursprüngliche Einheiten</translation>
    </message>
    <message>
        <source>rows each step</source>
        <translation>Zeilen je Schritt</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>there is no room in %1</source>
        <translation>in %1 ist kein Platz</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>ein anderes Programm hat es geöffnet</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>LearnContent</name>
    <message>
        <source>“%1.”</source>
        <translation>„%1.“</translation>
    </message>
</context>
<context>
    <name>LearnFile</name>
    <message>
        <source>run %1 must be an object</source>
        <translation>Lauf %1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>&quot;entries&quot; or &quot;phrases&quot; must be there</source>
        <translation>&quot;entries&quot; oder &quot;phrases&quot; muss vorhanden sein</translation>
    </message>
    <message>
        <source>&quot;entries&quot; is empty; allowed are 1 to %1</source>
        <translation>&quot;entries&quot; ist leer; erlaubt sind 1 bis %1</translation>
    </message>
    <message>
        <source>%L1 entries; allowed are 1 to %2</source>
        <translation>%L1 Einträge; erlaubt sind 1 bis %2</translation>
    </message>
    <message>
        <source>another entry has this &quot;id&quot; already</source>
        <translation>ein anderer Eintrag hat diese &quot;id&quot; schon</translation>
    </message>
    <message>
        <source>entry %1: </source>
        <translation>Eintrag %1 – </translation>
    </message>
    <message>
        <source>entry %1 %2: </source>
        <translation>Eintrag %1 %2 – </translation>
    </message>
    <message>
        <source>not a content file: it is empty</source>
        <translation>keine Inhaltsdatei: sie ist leer</translation>
    </message>
    <message>
        <source>not a content file: %1 at character %2</source>
        <translation>keine Inhaltsdatei: %1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>not a content file this version reads: &quot;downhill_learn&quot; must be 1</source>
        <translation>keine Inhaltsdatei, die diese Version liest: &quot;downhill_learn&quot; muss 1 sein</translation>
    </message>
    <message>
        <source>&quot;table&quot; of steps: &quot;show&quot; must name a run with one knob</source>
        <translation>&quot;table&quot; mit steps: &quot;show&quot; muss einen Lauf mit einem Regler nennen</translation>
    </message>
    <message>
        <source>&quot;table&quot; of rates: every part must &quot;show&quot; a run with one knob</source>
        <translation>&quot;table&quot; mit rates: jeder Teil muss in &quot;show&quot; einen Lauf mit einem Regler nennen</translation>
    </message>
    <message>
        <source>&quot;table&quot; must be steps or rates</source>
        <translation>&quot;table&quot; muss steps oder rates sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>&quot;is&quot; must be one of %1</source>
        <translation>&quot;is&quot; muss eines von %1 sein</translation>
    </message>
    <message>
        <source>&quot;run&quot; must name a run with one or two knobs, since &quot;show&quot; does not</source>
        <translation>&quot;run&quot; muss einen Lauf mit einem oder zwei Reglern nennen, weil &quot;show&quot; keinen nennt</translation>
    </message>
    <message>
        <source>&quot;step&quot; is %L1, and the run has %L2</source>
        <translation>&quot;step&quot; ist %L1, und der Lauf hat %L2</translation>
    </message>
    <message>
        <source>&quot;knob&quot; must be 1 to %1</source>
        <translation>&quot;knob&quot; muss 1 bis %1 sein</translation>
    </message>
    <message>
        <source>%1 does not stand in the words</source>
        <translation>%1 steht nicht im Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no run %2</source>
        <translation>&quot;%1&quot;: es gibt keinen Lauf %2</translation>
    </message>
    <message>
        <source>number %1: %2</source>
        <translation>Zahl %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must name a run with one or two knobs</source>
        <translation>&quot;%1&quot; muss einen Lauf mit einem oder zwei Reglern nennen</translation>
    </message>
    <message>
        <source>&quot;to&quot; leads to row %L1, and the run has %L2</source>
        <translation>&quot;to&quot; führt zu Zeile %L1, und der Lauf hat %L2</translation>
    </message>
    <message>
        <source>%L1 parts; allowed are %2</source>
        <translation>%L1 Teile; erlaubt sind %2</translation>
    </message>
    <message>
        <source>part %1: %2</source>
        <translation>Teil %1: %2</translation>
    </message>
    <message>
        <source>%1 is not known; allowed are %2</source>
        <translation>%1 ist nicht bekannt; erlaubt sind %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot; ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %L2 characters; allowed are %L3</source>
        <translation>&quot;%1&quot; hat %L2 Zeichen; erlaubt sind %L3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %L2 lines; allowed are %L3</source>
        <translation>&quot;%1&quot; hat %L2 Zeilen; erlaubt sind %L3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a control character in it</source>
        <translation>&quot;%1&quot; enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>%1: its id must be 1 to %2 of a–z, 0–9, _ and .</source>
        <translation>%1: die id muss aus 1 bis %2 Zeichen a–z, 0–9, _ und . bestehen</translation>
    </message>
    <message>
        <source>%1: braces must stand around a name of a–z and _, as in {rate}</source>
        <translation>%1: geschweifte Klammern müssen um einen Namen aus a–z und _ stehen, wie in {rate}</translation>
    </message>
    <message>
        <source>%L1 phrases; allowed are 1 to %2</source>
        <translation>%L1 Phrasen; erlaubt sind 1 bis %2</translation>
    </message>
    <message>
        <source>phrase </source>
        <translation>Phrase </translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>&quot;%1&quot; muss %2 sein</translation>
    </message>
    <message>
        <source>%1; a path with a comma is told by &quot;images&quot; or &quot;labels&quot;</source>
        <translation>%1; ein Pfad mit Komma wird mit &quot;images&quot; oder &quot;labels&quot; angegeben</translation>
    </message>
    <message>
        <source>&quot;digits&quot; does not go with &quot;images&quot; and &quot;labels&quot;</source>
        <translation>&quot;digits&quot; verträgt sich nicht mit &quot;images&quot; und &quot;labels&quot;</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one line of at most %L2 characters</source>
        <translation>&quot;%1&quot; muss eine Zeile mit höchstens %L2 Zeichen sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of at most %L2 characters</source>
        <translation>&quot;%1&quot; muss ein Text mit höchstens %L2 Zeichen sein</translation>
    </message>
    <message>
        <source>&quot;title&quot; is missing</source>
        <translation>&quot;title&quot; fehlt</translation>
    </message>
    <message>
        <source>%L1 scenes; allowed are at most %2</source>
        <translation>%L1 Szenen; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>scene %1: %2</source>
        <translation>Szene %1: %2</translation>
    </message>
    <message>
        <source>not a lesson: %1 at character %2</source>
        <translation>keine Lektion: %1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>a lesson of a newer version: &quot;downhill&quot; must be 1 or 2</source>
        <translation>eine Lektion einer neueren Version: &quot;downhill&quot; muss 1 oder 2 sein</translation>
    </message>
    <message>
        <source>not a lesson this version reads: &quot;downhill&quot; must be 1 or 2</source>
        <translation>keine Lektion, die diese Version liest: &quot;downhill&quot; muss 1 oder 2 sein</translation>
    </message>
    <message>
        <source>lesson &apos;%1&apos;: %2</source>
        <translation>Lektion „%1“: %2</translation>
    </message>
    <message>
        <source>lesson &apos;%1&apos; %2</source>
        <translation>Lektion „%1“ %2</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>%1, knob %2</source>
        <translation>%1, Regler %2</translation>
    </message>
    <message>
        <source>(row %1, column %2)</source>
        <translation>(Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>bias of digit %1</source>
        <translation>Bias der Ziffer %1</translation>
    </message>
    <message>
        <source>bias of neuron %1</source>
        <translation>Bias von Neuron %1</translation>
    </message>
    <message>
        <source>pixel %1 → neuron %2</source>
        <translation>Pixel %1 → Neuron %2</translation>
    </message>
    <message>
        <source>neuron %1 of %2</source>
        <translation>Neuron %1 (%2)</translation>
    </message>
    <message>
        <source>%1 → digit %2</source>
        <translation>%1 → Ziffer %2</translation>
    </message>
    <message>
        <source>%1 → neuron %2 of %3</source>
        <translation>%1 → Neuron %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>hidden 1</source>
        <translation>verborgen 1</translation>
    </message>
    <message>
        <source>hidden 2</source>
        <translation>verborgen 2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1, that of --steps if not said</source>
        <translation>%1, sonst so viele wie bei --steps</translation>
    </message>
    <message>
        <source>Update rule: gd, gradient descent; with all there is to set:</source>
        <translation>Regel für den Schritt: gd, Gradientenabstieg; mit allen Einstellungen:</translation>
    </message>
    <message>
        <source>What becomes of the rate on the way:</source>
        <translation>Was unterwegs aus der Rate wird:</translation>
    </message>
    <message>
        <source>A formula in w, as &quot;(w-2)^2 + sin(3w)&quot;, or in two knobs,
as &quot;w1^2 + 6w2^2&quot;, or a name:</source>
        <translation>Eine Formel in w, wie &quot;(w-2)^2 + sin(3w)&quot;, oder mit zwei Reglern,
wie &quot;w1^2 + 6w2^2&quot;, oder ein Name:</translation>
    </message>
    <message>
        <source>with two knobs</source>
        <translation>mit zwei Reglern</translation>
    </message>
    <message>
        <source>a formula has, log being the natural logarithm as ln is,</source>
        <translation>eine Formel kennt, wobei log wie ln der natürliche Logarithmus ist:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The digit network, 13,002 knobs, instead of a cost. With it go --rate, --rule, --schedule,
--steps and --tolerance, and to write</source>
        <translation>Das Ziffernnetz, 13.002 Regler, statt einer Kostenfunktion. Dazu passen --rate, --rule,
--schedule, --steps und --tolerance, und zum Schreiben</translation>
    </message>
    <message>
        <source>Instead of --size, for where it goes: %1.
A slide has 1920x1080 pixels and letters of 1/40 of its height; a column is 84
mm wide, has 300 pixels an inch and is as high as the charts need; --dpi makes
it finer, the size on paper stays</source>
        <translation>Statt --size, nach dem Ziel: %1.
Eine Folie (slide) hat 1920x1080 Pixel und Schrift von 1/40 ihrer Höhe; eine
Spalte (column) ist 84 mm breit, hat 300 Pixel je Zoll und ist so hoch, wie die
Bilder es brauchen; --dpi macht sie feiner, die Größe auf Papier bleibt</translation>
    </message>
    <message>
        <source>The run. Without an export these preset the window:</source>
        <translation>Der Lauf. Ohne Export stellen diese Optionen das Fenster ein:</translation>
    </message>
    <message>
        <source>Where each knob starts, as 5 or -8,3.2 (default: the named cost&apos;s, else 5)</source>
        <translation>Wo jeder Regler startet, wie 5 oder -8,3.2 (Vorgabe: je nach Kosten, sonst 5)</translation>
    </message>
    <message>
        <source>Learning rate, above 0 (default: the named cost&apos;s, else 0.1; digits: 0.3)</source>
        <translation>Lernrate, über 0 (Vorgabe: je nach Kosten, sonst 0.1; Ziffern: 0.3)</translation>
    </message>
    <message>
        <source>Other rates from later steps on, as 10=0.01 or 5=0.5,10=0.05</source>
        <translation>Andere Raten ab späteren Schritten, wie 10=0.01 oder 5=0.5,10=0.05</translation>
    </message>
    <message>
        <source>At most N steps, 1 to 10,000,000 (default: the named cost&apos;s, else 20;
digits: 5,000, and in the window without end)</source>
        <translation>Höchstens N Schritte, 1 bis 10.000.000 (Vorgabe: je nach Kosten, sonst 20;
Ziffern: 5.000, und im Fenster ohne Ende)</translation>
    </message>
    <message>
        <source>Stop when a step changes both the cost and every knob by less
than T; 0 never stops early (default: 1e-6; digits: 0)</source>
        <translation>Anhalten, wenn ein Schritt die Kosten und jeden Regler um weniger
als T ändert; 0 hält nie vorher an (Vorgabe: 1e-6; Ziffern: 0)</translation>
    </message>
    <message>
        <source>builtin, 12,000 synthetic digits; or IMAGES,LABELS, two files in
MNIST&apos;s format, plain or packed with gzip. Every sixth is held out</source>
        <translation>builtin, 12.000 künstliche Ziffern; oder IMAGES,LABELS, zwei Dateien im
Format von MNIST, auch mit gzip gepackt. Jede sechste ist zum Testen</translation>
    </message>
    <message>
        <source>Images read each step; all, or more than there are: all of them</source>
        <translation>Gelesene Bilder je Schritt; all, oder mehr als es gibt: alle</translation>
    </message>
    <message>
        <source>What chance starts from: the first knobs, the order of the images</source>
        <translation>Womit der Zufall beginnt: erste Regler, Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Hidden neurons: sigmoid, tanh or relu</source>
        <translation>Verborgene Neuronen: sigmoid, tanh oder relu</translation>
    </message>
    <message>
        <source>Output and cost: cross-entropy or squared-error</source>
        <translation>Ausgabe und Kosten: cross-entropy oder squared-error</translation>
    </message>
    <message>
        <source>Start from what --save-knobs wrote: the knobs and their network</source>
        <translation>Mit dem beginnen, was --save-knobs schrieb: Regler und Netz</translation>
    </message>
    <message>
        <source>Exports. With one of these there is no window, and no display is needed:</source>
        <translation>Exporte. Mit einem davon gibt es kein Fenster, und es braucht keinen Bildschirm:</translation>
    </message>
    <message>
        <source>How pictures look:</source>
        <translation>Wie Bilder aussehen:</translation>
    </message>
    <message>
        <source>In pixels, 200 to 10,000 each</source>
        <translation>In Pixeln, je 200 bis 10.000</translation>
    </message>
    <message>
        <source>Pixels an inch, 24 to 1200: letters and lines grow with it,
as far as the charts have room</source>
        <translation>Pixel je Zoll, 24 bis 1200: Schrift und Linien wachsen mit,
soweit die Bilder Platz haben</translation>
    </message>
    <message>
        <source>Of the smallest letters, in points, 4 to 200: the others, lines and margins
grow with them, as far as the charts have room (default: 9, or the preset&apos;s)</source>
        <translation>Der kleinsten Schrift in Punkt, 4 bis 200: alles andere, Linien und Ränder
wachsen mit, soweit Platz ist (Vorgabe: 9, oder die von --preset)</translation>
    </message>
    <message>
        <source>No ground below the charts, in PNG, SVG and PDF</source>
        <translation>Kein Grund unter den Bildern, in PNG, SVG und PDF</translation>
    </message>
    <message>
        <source>Without the line below the charts that says what they show</source>
        <translation>Ohne die Zeile unter den Bildern, die sagt, was sie zeigen</translation>
    </message>
    <message>
        <source>light, dark or projector (high contrast on white)</source>
        <translation>light (hell), dark (dunkel) oder projector (starker Kontrast auf Weiß)</translation>
    </message>
    <message>
        <source>Loss curve with a logarithmic cost (default: linear)</source>
        <translation>Verlustkurve mit logarithmischen Kosten (Vorgabe: linear)</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Sonstige:</translation>
    </message>
    <message>
        <source>Show this help; also -h</source>
        <translation>Diese Hilfe zeigen; auch -h</translation>
    </message>
    <message>
        <source>Show the version; also -v</source>
        <translation>Die Version zeigen; auch -v</translation>
    </message>
    <message>
        <source>Usage: downhill [options] [lesson.downhill]

Gradient descent, step by step: opens the window, or writes what is asked for below and ends.
A lesson file sets the run; options given beside it go before it.</source>
        <translation>Aufruf: downhill [Optionen] [Lektion.downhill]

Gradientenabstieg, Schritt für Schritt: öffnet das Fenster, oder schreibt, was unten verlangt
wird, und endet. Eine Lektion stellt den Lauf ein; Optionen daneben gehen vor.</translation>
    </message>
    <message>
        <source>(default: %1)</source>
        <translation>(Vorgabe: %1)</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Files are written whole or not at all, all of them or none. Links are followed; pipes and
devices, as /dev/stdout and /dev/null, are written into, never replaced. Two exports to one
place, and one to a file that is read, are refused.</source>
        <translation>Dateien werden ganz oder gar nicht geschrieben, alle oder keine. Verweisen wird gefolgt; in Pipes
und Geräte, wie /dev/stdout und /dev/null, wird geschrieben, ersetzt werden sie nie. Zwei Exporte
an einen Ort, und einer in eine Datei, die gelesen wird, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, whatever the verdict; 1 a file could not be read or written; 2 wrong
usage or wrong input.</source>
        <translation>Ergebnis: 0 erledigt, gleich mit welchem Befund; 1 eine Datei konnte nicht gelesen oder
geschrieben werden; 2 falscher Aufruf oder falsche Eingabe.</translation>
    </message>
    <message>
        <source>Of the window and of what is in pictures and on paper: %1
(default: the desktop&apos;s, or the one chosen in the window); what programs
read, as tables and reports, is the same in each</source>
        <translation>Sprache des Fensters, der Bilder und des Papiers: %1
(Vorgabe: die des Systems, oder die im Fenster gewählte); was Programme lesen,
wie Tabellen und Berichte, ist in jeder gleich</translation>
    </message>
    <message>
        <source>Constants of the formula, single letters, as a=3,b=0.5 for a*w^2 + b</source>
        <translation>Konstanten der Formel, einzelne Buchstaben, wie a=3,b=0.5 für a*w^2 + b</translation>
    </message>
    <message>
        <source>Rows for a cost that names columns, as &quot;(w1*x + w2 - y)^2&quot;: the cost is the
mean over them, all or --batch of them. A CSV file, or one of</source>
        <translation>Zeilen für Kosten, die Spalten nennen, wie &quot;(w1*x + w2 - y)^2&quot;: Die Kosten sind
das Mittel über alle oder über --batch von ihnen. Eine CSV-Datei oder eines von</translation>
    </message>
    <message>
        <source>Which columns of the file these are, by title or number, as x=height,y=weight
(default: those called so, else the first two are x and y)</source>
        <translation>Welche Spalten der Datei das sind, nach Titel oder Nummer, wie x=height,y=weight
(Vorgabe: die so heißen, sonst sind die ersten zwei x und y)</translation>
    </message>
    <message>
        <source>Shift and scale all columns but y to mean 0 and standard deviation 1</source>
        <translation>Alle Spalten außer y auf Mittel 0 und Standardabweichung 1 bringen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>There is nothing to draw</source>
        <translation>Es gibt nichts zu zeichnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nichts gedruckt</translation>
    </message>
    <message>
        <source>The printer does not take the pages</source>
        <translation>Der Drucker nimmt die Seiten nicht an</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>rate changes %1</source>
        <translation>Ratenwechsel %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Kostenkurve</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Kostenkarte</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Ratenkurve</translation>
    </message>
    <message>
        <source>784-16-16-10, %1, %2</source>
        <translation>784-16-16-10, %1, %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>all images each step</source>
        <translation>alle Bilder je Schritt</translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>unterwegs geändert</translation>
    </message>
    <message>
        <source>changed %1 times on the way</source>
        <translation>unterwegs %1-mal geändert</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>%1 % richtig</translation>
    </message>
    <message>
        <source>Accuracy on held-out digits</source>
        <translation>Genauigkeit auf Testziffern</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>%1, %2, rate %3</source>
        <translation>%1, %2, Rate %3</translation>
    </message>
    <message>
        <source>rate %1, %2</source>
        <translation>Rate %1, %2</translation>
    </message>
    <message>
        <source>%1, seed %2, rate %3, %4 each step</source>
        <translation>%1, Seed %2, Rate %3, %4 je Schritt</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>
(%1 more characters)</source>
        <translation>
(%1 weitere Zeichen)</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>exactly right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>beyond all numbers</source>
        <translation>jenseits aller Zahlen</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 daneben</translation>
    </message>
    <message>
        <source>You said %1, it is %2: %3</source>
        <translation>Vorhersage %1, richtig ist %2: %3</translation>
    </message>
    <message>
        <source>You say %1</source>
        <translation>Vorhersage: %1</translation>
    </message>
    <message>
        <source>You say step %1 leads to %2</source>
        <translation>Vorhersage: Schritt %1 führt zu %2</translation>
    </message>
    <message>
        <source>you said %1: %2</source>
        <translation>Vorhersage %1: %2</translation>
    </message>
    <message>
        <source>you say %1</source>
        <translation>Vorhersage %1</translation>
    </message>
</context>
<context>
    <name>RateMap</name>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>not there after %1</source>
        <translation>braucht über %1</translation>
    </message>
    <message>
        <source>ends higher up</source>
        <translation>endet weiter oben</translation>
    </message>
    <message>
        <source>judged by the first %1</source>
        <translation>beurteilt nach den ersten %1</translation>
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
        <translation>Es gibt noch keinen Lauf zu zeichnen</translation>
    </message>
    <message>
        <source>How other rates fare is hidden while the run is</source>
        <translation>Wie es anderen Raten ergeht, ist verborgen, solange der Lauf verborgen ist</translation>
    </message>
    <message>
        <source>The rates are still being tried out: try again in a moment</source>
        <translation>Die Raten werden noch erprobt: gleich noch einmal versuchen</translation>
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
        <translation>Start %1</translation>
    </message>
    <message>
        <source>There is not enough memory to record %1 steps (%2 MB): choose fewer.</source>
        <translation>Der Speicher reicht nicht, um %1 Schritte (%2 MB) aufzuzeichnen: weniger wählen.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>SaveBatch</name>
    <message>
        <source>%1 is written nevertheless and cannot be taken away: %2</source>
        <translation>%1 ist trotzdem geschrieben und lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>%1 is replaced nevertheless (%2), and what it held is %3</source>
        <translation>%1 ist trotzdem ersetzt (%2), der frühere Inhalt ist %3</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>nothing can be made in the folder %1: %2</source>
        <translation>im Ordner %1 lässt sich nichts anlegen: %2</translation>
    </message>
    <message>
        <source>it belongs to somebody else, in a folder where only the owner replaces a file</source>
        <translation>die Datei gehört jemand anderem, in einem Ordner, in dem nur der Eigentümer eine Datei ersetzen darf</translation>
    </message>
    <message>
        <source>its name is too long to be replaced whole, which needs %1 bytes of room</source>
        <translation>der Name ist zu lang, um die Datei im Ganzen zu ersetzen; dafür braucht es %1 Bytes Platz</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>es ist ein Socket</translation>
    </message>
    <message>
        <source>it is a disk</source>
        <translation>es ist ein Datenträger</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>es ist geschlossen</translation>
    </message>
    <message>
        <source>it is closed for writing</source>
        <translation>es ist nicht zum Schreiben geöffnet</translation>
    </message>
    <message>
        <source>it is what another program has open</source>
        <translation>ein anderes Programm hat es geöffnet</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Say first what the run will do, and then reveal it.</source>
        <translation>Erst sagen, was der Lauf tun wird, und ihn dann aufdecken.</translation>
    </message>
    <message>
        <source>What do you say to it?</source>
        <translation>Was sagen Sie dazu?</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Cost: given was {given}, allowed is {allowed}</source>
        <translation>Kosten: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Start: given was {given}, allowed is {allowed}</source>
        <translation>Start: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Knobs to start from: given was {given}, allowed is {allowed}</source>
        <translation>Anfangswerte der Regler: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Learning rate: given was {given}, allowed is {allowed}</source>
        <translation>Lernrate: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Rule: given was {given}, allowed is {allowed}</source>
        <translation>Regel: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Schedule: given was {given}, allowed is {allowed}</source>
        <translation>Zeitplan: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Rate changes: given was {given}, allowed is {allowed}</source>
        <translation>Ratenwechsel: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Batch: given was {given}, allowed is {allowed}</source>
        <translation>Batch: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Changes: given was {given}, allowed is {allowed}</source>
        <translation>Wechsel: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Steps: given was {given}, allowed is {allowed}</source>
        <translation>Schritte: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>Tolerance: given was {given}, allowed is {allowed}</source>
        <translation>Toleranz: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>given was &apos;{given}&apos;, allowed is {allowed}</source>
        <translation>gegeben war „{given}“, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{first},… ({count} numbers)</source>
        <translation>{first},… ({count} Zahlen)</translation>
    </message>
    <message>
        <source>{count} of them</source>
        <translation>{count} davon</translation>
    </message>
    <message>
        <source>{parameter} without a value</source>
        <translation>{parameter} ohne Wert</translation>
    </message>
    <message>
        <source>{name} without a number of steps</source>
        <translation>{name} ohne Anzahl der Schritte</translation>
    </message>
    <message>
        <source>{count} knobs</source>
        <translation>{count} Regler</translation>
    </message>
    <message>
        <source>a knob that is not finite</source>
        <translation>ein Regler, der nicht endlich ist</translation>
    </message>
    <message>
        <source>one at step {step}</source>
        <translation>einer bei Schritt {step}</translation>
    </message>
    <message>
        <source>a formula in w, or in w1 and w2, or a catalogue name: {why}</source>
        <translation>eine Formel in w oder in w1 und w2 oder ein Name aus dem Katalog: {why}</translation>
    </message>
    <message>
        <source>one finite number for each knob</source>
        <translation>eine endliche Zahl für jeden Regler</translation>
    </message>
    <message>
        <source>one finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>{knobs} finite numbers, one for each knob</source>
        <translation>{knobs} endliche Zahlen, eine für jeden Regler</translation>
    </message>
    <message>
        <source>a finite number above {from}</source>
        <translation>eine endliche Zahl über {from}</translation>
    </message>
    <message>
        <source>{from} or a finite number above {from}</source>
        <translation>{from} oder eine endliche Zahl über {from}</translation>
    </message>
    <message>
        <source>a number from {from} to less than {to}</source>
        <translation>eine Zahl von {from} bis unter {to}</translation>
    </message>
    <message>
        <source>a number above {from}, at most {to}</source>
        <translation>eine Zahl über {from}, höchstens {to}</translation>
    </message>
    <message>
        <source>a whole number from {from} to {to}</source>
        <translation>eine ganze Zahl von {from} bis {to}</translation>
    </message>
    <message>
        <source>builtin, or two files with one comma in between: IMAGES,LABELS</source>
        <translation>builtin oder zwei Dateien mit einem Komma dazwischen: IMAGES,LABELS</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>{name} alone, it has no parameters</source>
        <translation>{name} allein, es hat keine Parameter</translation>
    </message>
    <message>
        <source>{name} with {parameters}</source>
        <translation>{name} mit {parameters}</translation>
    </message>
    <message>
        <source>to say {parameter} once</source>
        <translation>{parameter} nur einmal</translation>
    </message>
    <message>
        <source>STEP=RATE, as 10=0.01, with a whole STEP from 1 to {most} and a finite RATE above 0</source>
        <translation>STEP=RATE, wie 10=0.01, mit ganzem STEP von 1 bis {most} und endlicher RATE über 0</translation>
    </message>
    <message>
        <source>one rate for each step</source>
        <translation>eine Rate für jeden Schritt</translation>
    </message>
    <message>
        <source>at most {most} changes</source>
        <translation>höchstens {most} Wechsel</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>a step from 1 to {most}</source>
        <translation>ein Schritt von 1 bis {most}</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 bis {most}</translation>
    </message>
    <message>
        <source>a finite rate above 0</source>
        <translation>eine endliche Rate über 0</translation>
    </message>
    <message>
        <source>a later step than that of the change before</source>
        <translation>ein späterer Schritt als der des vorigen Wechsels</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>finite knobs</source>
        <translation>endliche Regler</translation>
    </message>
    <message>
        <source>{name}:{parameter}=N, where the training is endless</source>
        <translation>{name}:{parameter}=N, wenn das Training kein Ende hat</translation>
    </message>
    <message>
        <source>Constants: given was {given}, allowed is {allowed}</source>
        <translation>Konstanten: gegeben war {given}, erlaubt ist {allowed}</translation>
    </message>
    <message>
        <source>LETTER=NUMBER, as a=3, with a single letter other than e and w and a finite number</source>
        <translation>BUCHSTABE=ZAHL, wie a=3, mit einem einzelnen Buchstaben außer e und w und einer endlichen Zahl</translation>
    </message>
    <message>
        <source>a value for each letter that the formula names: {letters}</source>
        <translation>ein Wert für jeden Buchstaben der Formel: {letters}</translation>
    </message>
    <message>
        <source>none: the formula names no letter</source>
        <translation>keine: Die Formel nennt keinen Buchstaben</translation>
    </message>
    <message>
        <source>one value for each letter</source>
        <translation>ein Wert für jeden Buchstaben</translation>
    </message>
    <message>
        <source>LETTER=TITLE, as x=height, with a letter of the formula, as x, y or x1, and the title of a column or its number</source>
        <translation>BUCHSTABE=TITEL, wie x=height, mit einem Buchstaben der Formel, wie x, y oder x1, und dem Titel einer Spalte oder ihrer Nummer</translation>
    </message>
    <message>
        <source>one column for each letter</source>
        <translation>eine Spalte für jeden Buchstaben</translation>
    </message>
</context>
<context>
    <name>ShortFact</name>
    <message>
        <source>each step keeps {share} of w</source>
        <translation>jeder Schritt lässt {share} von w übrig</translation>
    </message>
    <message>
        <source>across the bottom each step, with {share} of w</source>
        <translation>jeder Schritt über den Tiefpunkt, mit {share} von w</translation>
    </message>
    <message>
        <source>each step keeps about {share} of the slope</source>
        <translation>jeder Schritt lässt etwa {share} der Steigung übrig</translation>
    </message>
    <message>
        <source>across the bottom each step, with about {share} of the slope</source>
        <translation>jeder Schritt über den Tiefpunkt, mit etwa {share} der Steigung</translation>
    </message>
    <message>
        <source>{ratio}-fold a step</source>
        <translation>je Schritt das {ratio}-Fache</translation>
    </message>
    <message>
        <source>{percent} % more a step</source>
        <translation>je Schritt {percent} % mehr</translation>
    </message>
    <message>
        <source>faster and faster</source>
        <translation>immer schneller</translation>
    </message>
    <message>
        <source>past {milestone} at step {step}</source>
        <translation>über {milestone} bei Schritt {step}</translation>
    </message>
    <message>
        <source>too large for a computer at step {step}</source>
        <translation>zu groß für einen Computer bei Schritt {step}</translation>
    </message>
    <message>
        <source>beyond a computer&apos;s numbers at step {step}</source>
        <translation>jenseits der Computerzahlen bei Schritt {step}</translation>
    </message>
    <message>
        <source>not defined from step {step} on</source>
        <translation>nicht definiert ab Schritt {step}</translation>
    </message>
    <message>
        <source>cost {from} → {to}</source>
        <translation>Kosten {from} → {to}</translation>
    </message>
    <message>
        <source>there at step {steps}</source>
        <translation>angekommen bei Schritt {steps}</translation>
    </message>
    <message>
        <source>it would take about {steps} steps</source>
        <translation>etwa {steps} Schritte wären nötig</translation>
    </message>
    <message>
        <source>the cost is still {cost}</source>
        <translation>die Kosten sind noch {cost}</translation>
    </message>
    <message>
        <source>steps that turned back: {turns}</source>
        <translation>Schritte, die umkehrten: {turns}</translation>
    </message>
    <message>
        <source>steeper with each step</source>
        <translation>steiler mit jedem Schritt</translation>
    </message>
    <message>
        <source>steeper with each step from step {step} on</source>
        <translation>steiler mit jedem Schritt ab Schritt {step}</translation>
    </message>
    <message>
        <source>the cost stays at {cost}</source>
        <translation>die Kosten bleiben bei {cost}</translation>
    </message>
    <message>
        <source>cost between {low} and {high}</source>
        <translation>Kosten zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>slope {from} → {to}</source>
        <translation>Steigung {from} → {to}</translation>
    </message>
    <message>
        <source>a minimum</source>
        <translation>ein Minimum</translation>
    </message>
    <message>
        <source>a maximum</source>
        <translation>ein Maximum</translation>
    </message>
    <message>
        <source>a ridge</source>
        <translation>ein Grat</translation>
    </message>
    <message>
        <source>a saddle</source>
        <translation>ein Sattel</translation>
    </message>
    <message>
        <source>a plain</source>
        <translation>eine Ebene</translation>
    </message>
    <message>
        <source>{knob} × {factor}, {other_knob} × {other_factor} a step</source>
        <translation>{knob} × {factor}, {other_knob} × {other_factor} je Schritt</translation>
    </message>
    <message>
        <source>cost {from} → about {to}</source>
        <translation>Kosten {from} → etwa {to}</translation>
    </message>
    <message>
        <source>since step {since}: cost {from} → {to}</source>
        <translation>seit Schritt {since}: Kosten {from} → {to}</translation>
    </message>
    <message>
        <source>since step {since}: cost {from} → about {to}</source>
        <translation>seit Schritt {since}: Kosten {from} → etwa {to}</translation>
    </message>
    <message>
        <source>second half: %1</source>
        <translation>zweite Hälfte: %1</translation>
    </message>
    <message>
        <source>cost {end} at step {step}</source>
        <translation>Kosten {end} bei Schritt {step}</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>größer als %1 MiB</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>The step in numbers</source>
        <translation>Der Schritt in Zahlen</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Ratenkurve</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Erste Schicht</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Of all rates that work, and go on working in a longer run, the one that gets down in the fewest steps from this start, with this rule.</source>
        <translation>Von allen Raten, die funktionieren und das auch in einem längeren Lauf tun, diejenige, die mit dieser Regel von diesem Start aus in den wenigsten Schritten unten ist.</translation>
    </message>
    <message>
        <source>After %1, 99.99 % of the way down is behind it.</source>
        <translation>Für 99,99 % des Weges hinab braucht sie %1.</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Thrown onto a plateau</source>
        <translation>Auf ein Plateau geworfen</translation>
    </message>
    <message>
        <source>Oscillating around the same level</source>
        <translation>Oszilliert um dasselbe Niveau</translation>
    </message>
    <message>
        <source>Converging</source>
        <translation>Konvergiert</translation>
    </message>
    <message numerus="yes">
        <source>Cost {from} → {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Kosten {from} → {to} in {steps} Schritt {read}.</numerusform>
            <numerusform>Kosten {from} → {to} in {steps} Schritten {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the change at step {since}: cost {from} → {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Seit dem Wechsel bei Schritt {since}: Kosten {from} → {to} in {steps} Schritt {read}.</numerusform>
            <numerusform>Seit dem Wechsel bei Schritt {since}: Kosten {from} → {to} in {steps} Schritten {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost {from} → about {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Kosten {from} → etwa {to} in {steps} Schritt {read}.</numerusform>
            <numerusform>Kosten {from} → etwa {to} in {steps} Schritten {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the change at step {since}: cost {from} → about {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Seit dem Wechsel bei Schritt {since}: Kosten {from} → etwa {to} in {steps} Schritt {read}.</numerusform>
            <numerusform>Seit dem Wechsel bei Schritt {since}: Kosten {from} → etwa {to} in {steps} Schritten {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({images} images read)</source>
        <translation>
            <numerusform>({images} Bild gelesen)</numerusform>
            <numerusform>({images} Bilder gelesen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of held-out digits right.</source>
        <translation>{share} der Testziffern richtig.</translation>
    </message>
    <message>
        <source>A network that knows nothing and guesses pays {cost}.</source>
        <translation>Ein Netz, das nichts weiß und rät, zahlt {cost}.</translation>
    </message>
    <message>
        <source>At step {step} it was {cost}.</source>
        <translation>Bei Schritt {step} waren sie {cost}.</translation>
    </message>
    <message>
        <source>The cost is not defined with these knobs, so there is nothing to follow.</source>
        <translation>Die Kosten sind mit diesen Reglern nicht definiert, also gibt es keine Richtung bergab.</translation>
    </message>
    <message>
        <source>The cost grew from {from} to {to}.</source>
        <translation>Die Kosten wuchsen von {from} auf {to}.</translation>
    </message>
    <message>
        <source>There it lies still, and no step leads on.</source>
        <translation>Dort liegt das Netz still, und kein Schritt führt weiter.</translation>
    </message>
    <message>
        <source>It oscillates around that level, and does not get lower.</source>
        <translation>Das Training oszilliert um dieses Niveau und kommt nicht tiefer.</translation>
    </message>
    <message>
        <source>By now the schedule has lowered the rate to {rate}.</source>
        <translation>Inzwischen hat der Zeitplan die Rate auf {rate} gesenkt.</translation>
    </message>
    <message>
        <source>At this pace it takes about {steps} more steps to halve the cost.</source>
        <translation>In diesem Tempo sind etwa {steps} weitere Schritte nötig, um die Kosten zu halbieren.</translation>
    </message>
    <message>
        <source>It hardly gets lower at all.</source>
        <translation>Die Kosten sinken so gut wie nicht.</translation>
    </message>
    <message>
        <source>No step was taken since the change at step {since}.</source>
        <translation>Seit dem Wechsel bei Schritt {since} wurde kein Schritt gemacht.</translation>
    </message>
    <message>
        <source>It hardly gets lower any more.</source>
        <translation>Die Kosten sinken kaum noch.</translation>
    </message>
    <message>
        <source>It rose in {share} of the steps of the second half, and gets lower all the same.</source>
        <translation>Sie stiegen in {share} der Schritte der zweiten Hälfte und sinken trotzdem.</translation>
    </message>
    <message>
        <source>At the start the slope of every knob is exactly 0, so no step moves.</source>
        <translation>Am Start ist die Steigung jedes Reglers genau 0, also bewegt kein Schritt etwas.</translation>
    </message>
</context>
<context>
    <name>TrainingPageExports</name>
    <message>
        <source>There is no training to draw yet</source>
        <translation>Es gibt noch kein Training zu zeichnen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>converges</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>overshoots</source>
        <translation>schwingt über</translation>
    </message>
    <message>
        <source>crawls</source>
        <translation>kriecht</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>oszilliert</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>nothing to follow</source>
        <translation>kein Gefälle</translation>
    </message>
</context>
<context>
    <name>downhill::AnswerBars</name>
    <message>
        <source>The network&apos;s answer</source>
        <translation>Die Antwort des Netzes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No answer yet: draw a digit on the pad</source>
        <translation>Noch keine Antwort: eine Ziffer auf die Fläche zeichnen</translation>
    </message>
    <message>
        <source>The outputs are not numbers</source>
        <translation>Die Ausgaben sind keine Zahlen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1; then %2, and %3</source>
        <translation>%1; dann %2 und %3</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
</context>
<context>
    <name>downhill::AnswerRow</name>
    <message>
        <source>This is right.</source>
        <translation>Das ist richtig.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Das ist nicht richtig.</translation>
    </message>
</context>
<context>
    <name>downhill::Appearance</name>
    <message>
        <source>&amp;As the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Pro&amp;jector</source>
        <translation>&amp;Beamer</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
</context>
<context>
    <name>downhill::ArithmeticLine</name>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>the run ends here</source>
        <translation>hier endet der Lauf</translation>
    </message>
    <message>
        <source>This step, written out: new w = old w − learning rate × slope</source>
        <translation>Dieser Schritt, ausgeschrieben: w neu = w alt − Lernrate × Steigung</translation>
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
        <translation>der Datenträger antwortet nicht</translation>
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
        <translation>alle %1</translation>
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
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>downhill::CardFace</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>downhill::CaseLegend</name>
    <message>
        <source>with the cure, rate %1</source>
        <translation>mit der Abhilfe, Rate %1</translation>
    </message>
    <message>
        <source>as it was, rate %1</source>
        <translation>wie zuvor, Rate %1</translation>
    </message>
</context>
<context>
    <name>downhill::CheatSheetSection</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>The sheet on one page</source>
        <translation>Der Spickzettel auf einer Seite</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <translation>Spickzettel speichern</translation>
    </message>
    <message>
        <source>Click a row to run it</source>
        <translation>Zeile anklicken startet den Lauf</translation>
    </message>
    <message>
        <source>Click a row to run it · Tab and Enter do it too</source>
        <translation>Zeile anklicken startet den Lauf · auch Tab und Eingabe</translation>
    </message>
</context>
<context>
    <name>downhill::ChoiceRow</name>
    <message>
        <source>%1: %2; usually %3</source>
        <translation>%1: %2; meist %3</translation>
    </message>
    <message>
        <source>%1: %2; if left empty, as many as the run</source>
        <translation>%1: %2; leer gelassen so viele wie der Lauf</translation>
    </message>
    <message>
        <source>as the run</source>
        <translation>wie der Lauf</translation>
    </message>
</context>
<context>
    <name>downhill::CommandLineAction</name>
    <message>
        <source>No command line makes this training again: it was changed on the way, or began with knobs from a file. Save it as a lesson instead</source>
        <translation>Keine Befehlszeile erzeugt dieses Training noch einmal: Es wurde unterwegs geändert oder begann mit Reglern aus einer Datei. Stattdessen als Lektion speichern</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand line</source>
        <translation>Befehls&amp;zeile kopieren</translation>
    </message>
    <message>
        <source>There is no run on this page, and so no command line</source>
        <translation>Auf dieser Seite gibt es keinen Lauf und darum keine Befehlszeile</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>No command line makes this run again: its points were changed by hand. Save it as a lesson instead</source>
        <translation>Keine Befehlszeile erzeugt diesen Lauf noch einmal: Seine Punkte wurden von Hand geändert. Stattdessen als Lektion speichern</translation>
    </message>
</context>
<context>
    <name>downhill::ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Rows are what an image shows, columns what the network says. Most often confused: %1</source>
        <translation>Zeilen sind, was ein Bild zeigt, Spalten, was das Netz sagt. Am häufigsten verwechselt: %1</translation>
    </message>
    <message>
        <source>no image shows %1</source>
        <translation>kein Bild zeigt %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 seen rightly: %2</source>
        <translation>%1 richtig erkannt: %2</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3</source>
        <translation>%1 für %2 gehalten: %3</translation>
    </message>
    <message>
        <source>the network says</source>
        <translation>das Netz sagt</translation>
    </message>
    <message>
        <source>image shows</source>
        <translation>Bild zeigt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of row</source>
        <translation>der Zeile</translation>
    </message>
</context>
<context>
    <name>downhill::ConstantSliders</name>
    <message>
        <source>Constant %1</source>
        <translation>Konstante %1</translation>
    </message>
</context>
<context>
    <name>downhill::CostCard</name>
    <message>
        <source>slope  C′(w) = %1</source>
        <translation>Steigung  C′(w) = %1</translation>
    </message>
    <message>
        <source>∂C/∂%1 = %2</source>
        <translation>∂C/∂%1 = %2</translation>
    </message>
    <message>
        <source>Cost fu&amp;nction</source>
        <translation>Kosten&amp;funktion</translation>
    </message>
    <message>
        <source>C(%1)</source>
        <translation>C(%1)</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>Kostenfunktion</translation>
    </message>
    <message>
        <source>%1 = %2
%3</source>
        <translation>%1 = %2
%3</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Eigene Formel</translation>
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
        <translation>Formel der Kosten %1</translation>
    </message>
    <message>
        <source>Type a formula in w, such as w^2, 2(w+1)w, sin(3w) + w²/10, |w|, exp(−w)</source>
        <translation>Eine Formel in w eingeben, etwa w^2, 2(w+1)w, sin(3w) + w²/10, |w|, exp(−w)</translation>
    </message>
    <message>
        <source>Type a formula in w1 and w2, such as w1^2 + 6w2^2, (w1−w2)² + w1*w2, sin(w1) + |w2|</source>
        <translation>Eine Formel in w1 und w2 eingeben, etwa w1^2 + 6w2^2, (w1−w2)² + w1*w2, sin(w1) + |w2|</translation>
    </message>
    <message>
        <source>%1
Functions (log is the natural logarithm, as ln): %2</source>
        <translation>%1
Funktionen (log ist der natürliche Logarithmus, wie ln): %2</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>This page turns one knob: write the formula in w alone.</source>
        <translation>Diese Seite dreht einen Regler: Die Formel nur in w schreiben.</translation>
    </message>
    <message>
        <source>This page turns two knobs: write the formula in w1 and w2.</source>
        <translation>Diese Seite dreht zwei Regler: Die Formel in w1 und w2 schreiben.</translation>
    </message>
    <message>
        <source>Fu&amp;nction</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>Any other single letter is a constant and gets a slider: a*w^2 + b</source>
        <translation>Jeder andere einzelne Buchstabe ist eine Konstante und bekommt einen Schieber: a*w^2 + b</translation>
    </message>
    <message>
        <source>Nothing here is turned: call the knob w; other letters are constants.</source>
        <translation>Hier wird nichts gedreht: Der Regler heißt w, andere Buchstaben sind Konstanten.</translation>
    </message>
    <message>
        <source>Nothing here is turned: call the knobs w1 and w2; other letters are constants.</source>
        <translation>Hier wird nichts gedreht: Die Regler heißen w1 und w2, andere Buchstaben sind Konstanten.</translation>
    </message>
    <message>
        <source>A formula may have %1 constants here, and this one has %2.</source>
        <translation>Eine Formel darf hier %1 Konstanten haben, und diese hat %2.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Shift and scale to mean 0 and standard deviation 1: a long valley becomes rounder</source>
        <translation>Verschieben und skalieren auf Mittelwert 0 und Standardabweichung 1: Ein langes Tal wird runder</translation>
    </message>
    <message>
        <source>standardise %1</source>
        <translation>%1 standardisieren</translation>
    </message>
    <message>
        <source>at step %1: y = %2·x %3 %4</source>
        <translation>bei Schritt %1: y = %2·x %3 %4</translation>
    </message>
    <message>
        <source>%1, in the units of the data</source>
        <translation>%1, in den Einheiten der Daten</translation>
    </message>
</context>
<context>
    <name>downhill::CostCurve</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>cost C(w)</source>
        <translation>Kosten C(w)</translation>
    </message>
    <message>
        <source>step %1
w = %2
C = %3
slope = %4</source>
        <translation>Schritt %1
w = %2
C = %3
Steigung = %4</translation>
    </message>
    <message>
        <source>The curve of %1 from w = %2 to %3. The run starts at w = %4, cost %5, and is at w = %6, cost %7, after %8 steps.</source>
        <translation>Die Kurve von %1 von w = %2 bis %3. Der Lauf beginnt bei w = %4, Kosten %5, und ist nach %8 Schritten bei w = %6, Kosten %7.</translation>
    </message>
    <message>
        <source> It left the view at step %1.</source>
        <translation> Er verließ den Ausschnitt bei Schritt %1.</translation>
    </message>
    <message>
        <source>the next step is not known yet</source>
        <translation>der nächste Schritt ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>flat here: nothing to follow</source>
        <translation>hier flach: keine Richtung</translation>
    </message>
    <message>
        <source>uphill is to the right; the run ends here</source>
        <translation>bergauf geht es nach rechts; hier endet der Lauf</translation>
    </message>
    <message>
        <source>uphill is to the left; the run ends here</source>
        <translation>bergauf geht es nach links; hier endet der Lauf</translation>
    </message>
    <message>
        <source>uphill is to the right, so step left</source>
        <translation>bergauf geht es nach rechts, also Schritt nach links</translation>
    </message>
    <message>
        <source>uphill is to the left, so step right</source>
        <translation>bergauf geht es nach links, also Schritt nach rechts</translation>
    </message>
    <message>
        <source>slope at w%1 = %2</source>
        <translation>Steigung bei w%1 = %2</translation>
    </message>
    <message>
        <source>lower: C = %1</source>
        <translation>tiefer: C = %1</translation>
    </message>
    <message>
        <source>step %1 leaves the view: w = %2, C = %3</source>
        <translation>Schritt %1 verlässt den Ausschnitt: w = %2, C = %3</translation>
    </message>
</context>
<context>
    <name>downhill::CostCurveCard</name>
    <message>
        <source>&amp;Cost curve</source>
        <translation>K&amp;ostenkurve</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Kostenkurve</translation>
    </message>
</context>
<context>
    <name>downhill::CostMapCard</name>
    <message>
        <source>&amp;Cost map</source>
        <translation>K&amp;ostenkarte</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Kostenkarte</translation>
    </message>
    <message>
        <source>contours of equal cost</source>
        <translation>Linien gleicher Kosten</translation>
    </message>
</context>
<context>
    <name>downhill::CostMapPlot</name>
    <message>
        <source>cost C</source>
        <translation>Kosten C</translation>
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
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>lower: C = %1</source>
        <translation>tiefer: C = %1</translation>
    </message>
    <message>
        <source>step %1 leaves the view: w₁ = %2, w₂ = %3, C = %4</source>
        <translation>Schritt %1 verlässt den Ausschnitt: w₁ = %2, w₂ = %3, C = %4</translation>
    </message>
    <message>
        <source>step %1
w₁ = %2
w₂ = %3
C = %4
∂C/∂w₁ = %5
∂C/∂w₂ = %6</source>
        <translation>Schritt %1
w₁ = %2
w₂ = %3
C = %4
∂C/∂w₁ = %5
∂C/∂w₂ = %6</translation>
    </message>
    <message>
        <source>w₁ = %1, w₂ = %2, cost %3</source>
        <translation>w₁ = %1, w₂ = %2, Kosten %3</translation>
    </message>
    <message>
        <source>The map of %1, for w₁ from %2 to %3 and w₂ from %4 to %5. The run starts at %6, and is at %7, after %8 steps.</source>
        <translation>Die Karte von %1, für w₁ von %2 bis %3 und w₂ von %4 bis %5. Der Lauf beginnt bei %6 und ist nach %8 Schritten bei %7.</translation>
    </message>
</context>
<context>
    <name>downhill::CurvesCard</name>
    <message>
        <source>L&amp;oss curve</source>
        <translation>Verlust&amp;kurve</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>What the curves are plotted against</source>
        <translation>Wogegen die Kurven aufgetragen sind</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>nach Schritten</translation>
    </message>
    <message>
        <source>by images read</source>
        <translation>nach Bildern</translation>
    </message>
    <message>
        <source>Demonstrations …</source>
        <translation>Vorführungen …</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>Vorführungen</translation>
    </message>
</context>
<context>
    <name>downhill::DataCard</name>
    <message>
        <source>Poin&amp;ts</source>
        <translation>Punk&amp;te</translation>
    </message>
    <message>
        <source>Points of the data</source>
        <translation>Punkte der Daten</translation>
    </message>
    <message>
        <source>drag a point · click adds · Del removes</source>
        <translation>ziehen · Klick fügt hinzu · Entf löscht</translation>
    </message>
    <message>
        <source>too many to be changed</source>
        <translation>zu viele, um sie zu ändern</translation>
    </message>
    <message>
        <source>Drag a point to move it, click to add one, Delete takes the chosen one away.
Page up and page down choose one, arrows move it (Shift: further), Insert adds one, Esc lets go.</source>
        <translation>Ziehen verschiebt einen Punkt, ein Klick fügt einen hinzu, Entf entfernt den gewählten.
Bild auf und Bild ab wählen einen, Pfeile verschieben ihn (Umschalt: weiter), Einfg fügt einen hinzu, Esc lässt los.</translation>
    </message>
    <message>
        <source>Up to %1 numbers can be changed by hand: more would be in no lesson and no session.</source>
        <translation>Bis zu %1 Zahlen lassen sich von Hand ändern: Mehr stünden in keiner Lektion und keiner Sitzung.</translation>
    </message>
    <message>
        <source>Poin&amp;ts and the model at step %1</source>
        <translation>Punk&amp;te und Modell bei Schritt %1</translation>
    </message>
    <message>
        <source>Poin&amp;ts, model at step %1</source>
        <translation>Punk&amp;te, Schritt %1</translation>
    </message>
    <message>
        <source>One point has to stay: a cost over data needs a row</source>
        <translation>Ein Punkt muss bleiben: Kosten über Daten brauchen eine Zeile</translation>
    </message>
</context>
<context>
    <name>downhill::DataPlot</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
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
Modell: %1</translation>
    </message>
    <message>
        <source>
residual: %1</source>
        <translation>
Residuum: %1</translation>
    </message>
    <message>
        <source>
read at this step</source>
        <translation>
in diesem Schritt gelesen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 points: %2 from %3, across %4 from %5.</source>
        <translation>%1 Punkte: %2 von %3, über %4 von %5.</translation>
    </message>
    <message>
        <source> No model can be told from the formula.</source>
        <translation> Aus der Formel ist kein Modell abzulesen.</translation>
    </message>
    <message>
        <source> The model %1 at step %2 goes from %3 to %4.</source>
        <translation> Das Modell %1 geht bei Schritt %2 von %3 bis %4.</translation>
    </message>
    <message>
        <source> It decides at %1.</source>
        <translation> Es entscheidet bei %1.</translation>
    </message>
    <message>
        <source> This step reads %1 rows.</source>
        <translation> Dieser Schritt liest %1 Zeilen.</translation>
    </message>
    <message>
        <source> This step reads rows %1.</source>
        <translation> Dieser Schritt liest die Zeilen %1.</translation>
    </message>
    <message>
        <source> Chosen: %1.</source>
        <translation> Gewählt: %1.</translation>
    </message>
    <message>
        <source>decides at %1</source>
        <translation>entscheidet bei %1</translation>
    </message>
    <message>
        <source>No model can be told from this formula</source>
        <translation>Aus dieser Formel ist kein Modell abzulesen</translation>
    </message>
    <message>
        <source>The same side for all of them</source>
        <translation>Für alle dieselbe Seite</translation>
    </message>
    <message>
        <source>%1 of %2 rows are drawn</source>
        <translation>%1 von %2 Zeilen sind gezeichnet</translation>
    </message>
</context>
<context>
    <name>downhill::Deck</name>
    <message>
        <source>%1: &quot;entries&quot; is missing</source>
        <translation>%1: &quot;entries&quot; fehlt</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Karten öffnen</translation>
    </message>
    <message>
        <source>Cards (*.json);;All files (*)</source>
        <translation>Karten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Karten speichern</translation>
    </message>
    <message>
        <source>%1 is not there now: the built-in cards are shown until it is back</source>
        <translation>%1 ist jetzt nicht da: Bis dahin werden die eingebauten Karten gezeigt</translation>
    </message>
    <message>
        <source>The built-in cards are there, since %1</source>
        <translation>Gezeigt werden die eingebauten Karten, denn: %1</translation>
    </message>
</context>
<context>
    <name>downhill::Demonstrations</name>
    <message>
        <source>1 · 32 · all</source>
        <translation>1 · 32 · alle</translation>
    </message>
    <message>
        <source>Demonstration: learning rate %1 %2; nothing else differs</source>
        <translation>Vorführung: Lernrate %1 %2; sonst ist nichts anders</translation>
    </message>
    <message>
        <source>Demonstration: 1, 32 or all images each step; nothing else differs</source>
        <translation>Vorführung: 1, 32 oder alle Bilder je Schritt; sonst ist nichts anders</translation>
    </message>
    <message>
        <source>%1 runs are pinned already, and no more than %2 can be: not all batches are shown</source>
        <translation>%1 Läufe sind schon angeheftet, und mehr als %2 können es nicht sein: Nicht alle Batches werden gezeigt</translation>
    </message>
</context>
<context>
    <name>downhill::DiagnoseSection</name>
    <message>
        <source>Diagnose the run</source>
        <translation>Den Lauf diagnostizieren</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>1. What does the cost do?</source>
        <translation>1. Was machen die Kosten?</translation>
    </message>
    <message>
        <source>It shoots up</source>
        <translation>Sie schießen hoch</translation>
    </message>
    <message>
        <source>It oscillates around one level</source>
        <translation>Sie oszillieren um ein Niveau</translation>
    </message>
    <message>
        <source>It hardly moves</source>
        <translation>Sie rühren sich kaum</translation>
    </message>
    <message>
        <source>It falls and flattens</source>
        <translation>Sie fallen und flachen ab</translation>
    </message>
    <message>
        <source>2. So the learning rate is …</source>
        <translation>2. Also ist die Lernrate …</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>about right</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>3. The cure?</source>
        <translation>3. Die Abhilfe?</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>Rate senken</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Rate erhöhen</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Appl&amp;y the cure</source>
        <translation>Abhilfe an&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Next run</source>
        <translation>Näch&amp;ster Lauf</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the big charts</source>
        <translation>In den Diagrammen &amp;zeigen</translation>
    </message>
    <message>
        <source>Loss curve of the run to diagnose</source>
        <translation>Verlustkurve des Laufs, der zu diagnostizieren ist</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Was dazu zu sagen ist</translation>
    </message>
    <message>
        <source>Drawing a run …</source>
        <translation>Ein Lauf wird gezeichnet …</translation>
    </message>
    <message>
        <source>Keys 1 to 4 answer, Enter goes on.</source>
        <translation>Die Tasten 1 bis 4 antworten, Eingabe geht weiter.</translation>
    </message>
    <message>
        <source>There is not enough memory for another case.</source>
        <translation>Der Speicher reicht nicht für einen weiteren Fall.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>No run read yet in this session</source>
        <translation>In dieser Sitzung noch kein Lauf gelesen</translation>
    </message>
    <message>
        <source>1 run read, without a slip</source>
        <translation>1 Lauf gelesen, ohne Fehler</translation>
    </message>
    <message>
        <source>1 run read, with a slip</source>
        <translation>1 Lauf gelesen, mit Fehler</translation>
    </message>
    <message>
        <source>%1 runs read, %2 of them without a slip</source>
        <translation>%1 Läufe gelesen, %2 davon ohne Fehler</translation>
    </message>
</context>
<context>
    <name>downhill::DigitGallery</name>
    <message>
        <source>Held-out digits</source>
        <translation>Testziffern</translation>
    </message>
</context>
<context>
    <name>downhill::DigitGalleryModel</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Synthetic digit %1</source>
        <translation>Synthetische Ziffer %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>%1: shows %2</source>
        <translation>%1: zeigt %2</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>Konfidenz %1 %</translation>
    </message>
    <message>
        <source>no confidence: its outputs are not numbers</source>
        <translation>keine Konfidenz: die Ausgaben sind keine Zahlen</translation>
    </message>
    <message>
        <source>%1
✗ the network says %2, %3</source>
        <translation>%1
✗ das Netz sagt %2, %3</translation>
    </message>
    <message>
        <source>%1
✓ the network says %2, %3</source>
        <translation>%1
✓ das Netz sagt %2, %3</translation>
    </message>
</context>
<context>
    <name>downhill::DigitsCard</name>
    <message>
        <source>IDX files (*.idx *ubyte* *.gz);;All files (*)</source>
        <translation>IDX-Dateien (*.idx *ubyte* *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>Zi&amp;ffern</translation>
    </message>
    <message>
        <source>784 → 16 → 16 → 10, %1 knobs</source>
        <translation>784 → 16 → 16 → 10, %1 Regler</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed: what chance starts from</source>
        <translation>Seed: womit der Zufall beginnt</translation>
    </message>
    <message>
        <source>What chance starts from: the first knobs, and the order of the images.
The same seed gives the same training, on every machine.</source>
        <translation>Womit der Zufall beginnt: die ersten Regler und die Reihenfolge der Bilder.
Derselbe Seed ergibt dasselbe Training, auf jedem Rechner.</translation>
    </message>
    <message>
        <source>Built-in, 10,000 synthetic digits</source>
        <translation>10.000 synthetische Ziffern</translation>
    </message>
    <message>
        <source>Images and labels from files…</source>
        <translation>Bilder aus Dateien…</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>What a hidden neuron makes of its sum</source>
        <translation>Was ein verborgenes Neuron aus seiner Summe macht</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>Fehlerquadrat</translation>
    </message>
    <message>
        <source>Cost of the ten outputs</source>
        <translation>Kosten der zehn Ausgaben</translation>
    </message>
    <message>
        <source>Cross-entropy: outputs are probabilities (softmax).
Squared error: outputs are ten sigmoids, each on its own.</source>
        <translation>Kreuzentropie: Die Ausgaben sind Wahrscheinlichkeiten (Softmax).
Quadratischer Fehler: Die Ausgaben sind zehn Sigmoide, jede für sich.</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Andere Dateien…</translation>
    </message>
    <message>
        <source>Drawn by the program, stroke by stroke: synthetic digits</source>
        <translation>Vom Programm gezeichnet, Strich für Strich: synthetische Ziffern</translation>
    </message>
    <message>
        <source>Images, as MNIST&apos;s files have them</source>
        <translation>Bilder, wie in den Dateien von MNIST</translation>
    </message>
    <message>
        <source>Their labels</source>
        <translation>Ihre Labels</translation>
    </message>
</context>
<context>
    <name>downhill::DrawingPad</name>
    <message>
        <source>Draw with the left button pressed.
Keys: 0 to 9 write a digit, another way each time;
Backspace takes back the last stroke, Delete clears</source>
        <translation>Mit gedrückter linker Maustaste zeichnen.
Tasten: 0 bis 9 schreiben eine Ziffer, jedes Mal anders;
die Rücktaste nimmt den letzten Strich zurück, Entf löscht alles</translation>
    </message>
    <message>
        <source>Pad to draw a digit</source>
        <translation>Fläche zum Zeichnen einer Ziffer</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <source>Blank.</source>
        <translation>Leer.</translation>
    </message>
    <message>
        <source>1 stroke drawn.</source>
        <translation>1 Strich gezeichnet.</translation>
    </message>
    <message>
        <source>%1 strokes drawn.</source>
        <translation>%1 Striche gezeichnet.</translation>
    </message>
    <message>
        <source>%1 Keys 0 to 9 write a digit, Backspace takes back the last stroke, Delete clears.</source>
        <translation>%1 Die Tasten 0 bis 9 schreiben eine Ziffer, die Rücktaste nimmt den letzten Strich zurück, Entf löscht alles.</translation>
    </message>
</context>
<context>
    <name>downhill::ExportActions</name>
    <message>
        <source>Ste&amp;ps as a table…</source>
        <translation>Schritte als &amp;Tabelle…</translation>
    </message>
    <message>
        <source>A&amp;gain, as last time</source>
        <translation>Noch einma&amp;l wie zuletzt</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export pictures and steps (Alt+X)</source>
        <translation>Bilder und Schritte exportieren (Alt+X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>There is no picture on this page</source>
        <translation>Auf dieser Seite gibt es kein Bild</translation>
    </message>
    <message>
        <source>%1: the name must end in %2</source>
        <translation>%1: Der Name muss auf %2 enden</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels</source>
        <translation>Der Speicher reicht nicht für ein Bild von %1 × %2 Pixeln</translation>
    </message>
    <message>
        <source>There are no steps yet</source>
        <translation>Es gibt noch keine Schritte</translation>
    </message>
    <message>
        <source>Other steps are still being written: wait for them, or cancel them</source>
        <translation>Andere Schritte werden noch geschrieben: warten oder abbrechen</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Export an animation</source>
        <translation>Animation exportieren</translation>
    </message>
    <message>
        <source>Animations (*.gif)</source>
        <translation>Animationen (*.gif)</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>%1 wird gezeichnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved</source>
        <translation>Abgebrochen: nichts gespeichert</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>This page has no such picture as was exported last</source>
        <translation>Das zuletzt exportierte Bild gibt es auf dieser Seite nicht</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Schritte speichern</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>downhill::ExportDialog</name>
    <message>
        <source>Export a picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>A size of its own</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>&amp;Dots an inch</source>
        <translation>&amp;Punkte je Zoll</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>&amp;Transparent</translation>
    </message>
    <message>
        <source>Cap&amp;tion below</source>
        <translation>Bildunters&amp;chrift</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <translation>%1 × %2 Pixel, auf Papier %3</translation>
    </message>
    <message>
        <source>The page will measure %1.</source>
        <translation>Die Seite wird %1 groß.</translation>
    </message>
    <message>
        <source>GIF, in motion</source>
        <translation>GIF, bewegt</translation>
    </message>
    <message>
        <source>This picture does not move: choose another one, or another format</source>
        <translation>Dieses Bild bewegt sich nicht: ein anderes wählen oder ein anderes Format</translation>
    </message>
</context>
<context>
    <name>downhill::FileDrop</name>
    <message>
        <source>%1 is not taken here. Allowed is %2.</source>
        <translation>%1 wird hier nicht angenommen. Erlaubt ist %2.</translation>
    </message>
    <message>
        <source>So many different files at once are not taken. Allowed is %1.</source>
        <translation>So viele verschiedene Dateien auf einmal werden nicht angenommen. Erlaubt ist %1.</translation>
    </message>
    <message>
        <source>%1 is one of two files. Drop images and labels together.</source>
        <translation>%1 ist eine von zwei Dateien. Bilder und Labels zusammen ablegen.</translation>
    </message>
    <message>
        <source>one lesson (.downhill), one table (.csv), one file of knobs (.knobs), or the two files of a set of digits, images and labels (IDX, plain or .gz)</source>
        <translation>eine Lektion (.downhill), eine Tabelle (.csv), eine Datei mit Reglern (.knobs) oder die zwei Dateien eines Ziffernsatzes, Bilder und Labels (IDX, unkomprimiert oder .gz)</translation>
    </message>
</context>
<context>
    <name>downhill::FirstLayerCard</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What the first layer looks for — %1 × %2 knobs</source>
        <translation>Wonach die erste Schicht sucht — %1 × %2 Regler</translation>
    </message>
    <message>
        <source>What the first layer looks for</source>
        <translation>Wonach die erste Schicht sucht</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Erste Schicht</translation>
    </message>
</context>
<context>
    <name>downhill::FlashcardsSection</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht gewusst</translation>
    </message>
    <message>
        <source>known once</source>
        <translation>einmal gewusst</translation>
    </message>
    <message>
        <source>known twice</source>
        <translation>zweimal gewusst</translation>
    </message>
    <message>
        <source>known %1 times</source>
        <translation>%1-mal gewusst</translation>
    </message>
    <message>
        <source>known %1 times or more</source>
        <translation>%1-mal oder öfter gewusst</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Put the cards into another order (S)</source>
        <translation>Karten in eine andere Reihenfolge bringen (S)</translation>
    </message>
    <message>
        <source>Own cards…</source>
        <translation>Eigene Karten…</translation>
    </message>
    <message>
        <source>Open a file with cards of your own</source>
        <translation>Datei mit eigenen Karten öffnen</translation>
    </message>
    <message>
        <source>Built-in cards</source>
        <translation>Eingebaute Karten</translation>
    </message>
    <message>
        <source>Back to the cards that come with Downhill</source>
        <translation>Zurück zu den Karten, die mit Downhill kommen</translation>
    </message>
    <message>
        <source>cut marks</source>
        <translation>Schnittmarken</translation>
    </message>
    <message>
        <source>On paper and in the PDF: marks in the corners to cut along</source>
        <translation>Auf Papier und im PDF: Marken in den Ecken zum Ausschneiden</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>One card a page, question and answer</source>
        <translation>Eine Karte je Seite, Frage und Antwort</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <translation>Vorige Karte (←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <source>The next card, and this one later (→)</source>
        <translation>Nächste Karte, diese später (→)</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Put the fitting run on the charts</source>
        <translation>Den passenden Lauf in die Diagramme bringen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>It comes back after the others (N)</source>
        <translation>Kommt nach den anderen wieder (N)</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>It rests for a while (K)</source>
        <translation>Ruht eine Weile (K)</translation>
    </message>
    <message>
        <source>Go through all</source>
        <translation>Alle durchgehen</translation>
    </message>
    <message>
        <source>What is known before its rest is over stays in its box</source>
        <translation>Was vor dem Ende der Ruhezeit gewusst wird, bleibt in seinem Fach</translation>
    </message>
    <message>
        <source>none of %1 in the pile</source>
        <translation>keine von %1 im Stapel</translation>
    </message>
    <message>
        <source>%1 of %2 in the pile</source>
        <translation>%1 von %2 im Stapel</translation>
    </message>
    <message>
        <source>Through.</source>
        <translation>Durch.</translation>
    </message>
    <message>
        <source>All cards are known and rest. The next one is due %1.</source>
        <translation>Alle Karten sind gewusst und ruhen. Die nächste ist %1 fällig.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>Karte %1 von %2</translation>
    </message>
    <message>
        <source>Space turns · K I knew it · N not yet · ← → another card · S shuffles</source>
        <translation>Leertaste dreht um · K gewusst · N noch nicht · ← → andere Karte · S mischt</translation>
    </message>
</context>
<context>
    <name>downhill::GradientCard</name>
    <message>
        <source>, %1 times as far</source>
        <translation>, %1-mal so weit</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Gradient, one entry a knob</source>
        <translation>Gradient, ein Eintrag je Regler</translation>
    </message>
    <message>
        <source>Gradient at step %1</source>
        <translation>Gradient bei Schritt %1</translation>
    </message>
    <message>
        <source>%1 — one entry a knob</source>
        <translation>%1 — ein Eintrag je Regler</translation>
    </message>
    <message>
        <source>The next step is not known yet.</source>
        <translation>Der nächste Schritt ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The run ends here.</source>
        <translation>Hier endet der Lauf.</translation>
    </message>
    <message>
        <source>%1 turns up by %2</source>
        <translation>%1 steigt um %2</translation>
    </message>
    <message>
        <source>%1 turns down by %2</source>
        <translation>%1 sinkt um %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 bleibt</translation>
    </message>
</context>
<context>
    <name>downhill::GradientStrip</name>
    <message>
        <source>Gradient, one entry a knob</source>
        <translation>Gradient, ein Eintrag je Regler</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>Norm %1</translation>
    </message>
    <message>
        <source>%1, knobs %2 to %3
no slope is finite, none can be turned</source>
        <translation>%1, Regler %2 bis %3
keine Steigung ist endlich, keiner lässt sich drehen</translation>
    </message>
    <message>
        <source>will be turned up</source>
        <translation>wird hochgedreht</translation>
    </message>
    <message>
        <source>will be turned down</source>
        <translation>wird heruntergedreht</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>%1: %2
slope %3, %4</source>
        <translation>%1: %2
Steigung %3, %4</translation>
    </message>
    <message>
        <source>
the hardest turned of knobs %1 to %2</source>
        <translation>
der am stärksten gedrehte der Regler %1 bis %2</translation>
    </message>
    <message>
        <source>%1 knobs</source>
        <translation>%1 Regler</translation>
    </message>
</context>
<context>
    <name>downhill::GradientWords</name>
    <message>
        <source>What the gradient says</source>
        <translation>Was der Gradient sagt</translation>
    </message>
    <message>
        <source>%1 of %2 slopes are not finite</source>
        <translation>%1 von %2 Steigungen sind nicht endlich</translation>
    </message>
    <message>
        <source>no knob can be turned any more</source>
        <translation>kein Regler lässt sich mehr drehen</translation>
    </message>
    <message>
        <source>all others are 0</source>
        <translation>alle anderen sind 0</translation>
    </message>
    <message>
        <source>every slope is 0: no knob is turned</source>
        <translation>jede Steigung ist 0: Kein Regler wird gedreht</translation>
    </message>
    <message>
        <source>turned up %1</source>
        <translation>hochgedreht %1</translation>
    </message>
    <message>
        <source>turned down %1</source>
        <translation>heruntergedreht %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>still %1</translation>
    </message>
    <message>
        <source>hardest turned: %1 (slope %2)</source>
        <translation>am stärksten gedreht: %1 (Steigung %2)</translation>
    </message>
    <message>
        <source>hardest: %1 (%2)</source>
        <translation>am stärksten: %1 (%2)</translation>
    </message>
    <message>
        <source>barely moved (&lt; 1 % of the hardest): %1</source>
        <translation>kaum bewegt (&lt; 1 % des stärksten): %1</translation>
    </message>
</context>
<context>
    <name>downhill::HandSection</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>&amp;Part A</source>
        <translation>&amp;Teil A</translation>
    </message>
    <message>
        <source>Part &amp;B</source>
        <translation>Te&amp;il B</translation>
    </message>
    <message>
        <source>A&amp;nother one</source>
        <translation>Neue A&amp;ufgabe</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the big charts</source>
        <translation>In den Diagrammen &amp;zeigen</translation>
    </message>
    <message>
        <source>What happens if you go on and on?</source>
        <translation>Was geschieht, wenn es immer weitergeht?</translation>
    </message>
    <message>
        <source>It converges</source>
        <translation>Es konvergiert</translation>
    </message>
    <message>
        <source>It oscillates for ever</source>
        <translation>Es oszilliert ohne Ende</translation>
    </message>
    <message>
        <source>It diverges</source>
        <translation>Es divergiert</translation>
    </message>
    <message>
        <source>It crawls</source>
        <translation>Es kriecht</translation>
    </message>
    <message>
        <source>Loss curve of the steps that are filled in</source>
        <translation>Verlustkurve der ausgefüllten Schritte</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Was dazu zu sagen ist</translation>
    </message>
    <message>
        <source>Part A</source>
        <translation>Teil A</translation>
    </message>
    <message>
        <source>Part B</source>
        <translation>Teil B</translation>
    </message>
    <message>
        <source>Level of the next exercise</source>
        <translation>Stufe der nächsten Aufgabe</translation>
    </message>
    <message>
        <source>Level 1: w²</source>
        <translation>Stufe 1: w²</translation>
    </message>
    <message>
        <source>Level 2: steeper, shifted, below 0</source>
        <translation>Stufe 2: steiler, verschoben, unter 0</translation>
    </message>
    <message>
        <source>Level 3: any rate, what happens?</source>
        <translation>Stufe 3: beliebige Rate, was geschieht?</translation>
    </message>
    <message>
        <source>Level 4: two knobs</source>
        <translation>Stufe 4: zwei Regler</translation>
    </message>
    <message>
        <source>Level 5: two knobs at any rate</source>
        <translation>Stufe 5: zwei Regler bei beliebiger Rate</translation>
    </message>
    <message>
        <source>Level 6: knobs that depend on each other</source>
        <translation>Stufe 6: Regler, die voneinander abhängen</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Nothing done yet in this session</source>
        <translation>In dieser Sitzung noch nichts gerechnet</translation>
    </message>
    <message>
        <source>1 exercise done, without help</source>
        <translation>1 Aufgabe gelöst, ohne Hilfe</translation>
    </message>
    <message>
        <source>1 exercise done, with help</source>
        <translation>1 Aufgabe gelöst, mit Hilfe</translation>
    </message>
    <message>
        <source>%1 exercises done, %2 of them without help</source>
        <translation>%1 Aufgaben gelöst, %2 davon ohne Hilfe</translation>
    </message>
</context>
<context>
    <name>downhill::HandTable</name>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>Show the answer of step %1</source>
        <translation>Lösung von Schritt %1 zeigen</translation>
    </message>
</context>
<context>
    <name>downhill::HandoutAction</name>
    <message>
        <source>Computing the scenes…</source>
        <translation>Szenen werden berechnet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Es wurde abgebrochen</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>The lesson has no scenes yet: Scenes → Add scene keeps what is shown</source>
        <translation>Die Lektion hat noch keine Szenen: Szenen → Szene hinzufügen hält fest, was gezeigt wird</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Handout speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>downhill::HeldOutCard</name>
    <message>
        <source>wrong first</source>
        <translation>falsche zuerst</translation>
    </message>
    <message>
        <source>The wrong ones first, the surest mistakes at their head.
While it trains, the order is renewed every few seconds, and not at all while you are looking through them.</source>
        <translation>Die falschen zuerst, die sichersten Fehler ganz vorn.
Während des Trainings wird die Reihenfolge alle paar Sekunden erneuert, aber nicht, solange man sie durchsieht.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>The digits, with the network&apos;s answers</source>
        <translation>Die Ziffern mit den Antworten des Netzes</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Confusion matrix: which digits are taken for which</source>
        <translation>Konfusionsmatrix: welche Ziffern für welche gehalten werden</translation>
    </message>
    <message>
        <source>Held-out digits, synthetic</source>
        <translation>Testziffern, synthetisch</translation>
    </message>
    <message>
        <source>Held-out, synthetic</source>
        <translation>Test, synthetisch</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <source>Held-out digits</source>
        <translation>Testziffern</translation>
    </message>
    <message>
        <source>Held-out</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 right, %2 of %3 wrong</source>
        <translation>%1 richtig, %2 von %3 falsch</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 richtig, %2 falsch</translation>
    </message>
    <message>
        <source>%1 digits, not answered yet</source>
        <translation>%1 Ziffern, noch ohne Antwort</translation>
    </message>
    <message>
        <source>%1 seen rightly</source>
        <translation>%1 richtig erkannt</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 für %2 gehalten</translation>
    </message>
    <message>
        <source>%1: %2 · show all</source>
        <translation>%1: %2 · alle zeigen</translation>
    </message>
</context>
<context>
    <name>downhill::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>What each card shows</source>
        <translation>Was jede Karte zeigt</translation>
    </message>
</context>
<context>
    <name>downhill::History</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>downhill::KnobFileActions</name>
    <message>
        <source>Sa&amp;ve knobs…</source>
        <translation>Re&amp;gler speichern…</translation>
    </message>
    <message>
        <source>L&amp;oad knobs…</source>
        <translation>Regler l&amp;aden…</translation>
    </message>
    <message>
        <source>There are no knobs yet</source>
        <translation>Es gibt noch keine Regler</translation>
    </message>
    <message>
        <source>Save the knobs</source>
        <translation>Regler speichern</translation>
    </message>
    <message>
        <source>Knobs (*.knobs)</source>
        <translation>Regler (*.knobs)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Load knobs</source>
        <translation>Regler laden</translation>
    </message>
    <message>
        <source>Knobs (*.knobs);;All files (*)</source>
        <translation>Regler (*.knobs);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <translation>Nichts geladen</translation>
    </message>
    <message>
        <source>%1 knobs from %2</source>
        <translation>%1 Regler aus %2</translation>
    </message>
</context>
<context>
    <name>downhill::LanguageChoice</name>
    <message>
        <source>&amp;As the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>downhill::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Flashcards</source>
        <translation>Lernkarten</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <translation>Spickzettel</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>downhill::LiveMap</name>
    <message>
        <source>There is not enough memory for the cost map.</source>
        <translation>Der Speicher reicht nicht für die Kostenkarte.</translation>
    </message>
</context>
<context>
    <name>downhill::LiveRateMap</name>
    <message>
        <source>There is not enough memory for the rate map.</source>
        <translation>Der Speicher reicht nicht für die Ratenkarte.</translation>
    </message>
</context>
<context>
    <name>downhill::LiveTraining</name>
    <message>
        <source>There is not enough memory to train any more.</source>
        <translation>Der Speicher reicht nicht, um weiter zu trainieren.</translation>
    </message>
</context>
<context>
    <name>downhill::LossCurve</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>Kosten C</translation>
    </message>
    <message>
        <source>cost C, log scale</source>
        <translation>Kosten C, logarithmisch</translation>
    </message>
    <message>
        <source>step %1
C = %2</source>
        <translation>Schritt %1
C = %2</translation>
    </message>
    <message>
        <source>The cost over %1 steps, from %2 to %3.</source>
        <translation>Die Kosten über %1 Schritte, von %2 auf %3.</translation>
    </message>
    <message>
        <source> From step %1 on the rate is %2.</source>
        <translation> Ab Schritt %1 ist die Rate %2.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>No cost here is above 0: nothing to show on a log scale</source>
        <translation>Hier liegen keine Kosten über 0: logarithmisch ist nichts zu zeigen</translation>
    </message>
    <message>
        <source>1 cost of 0 or below is not on a log scale</source>
        <translation>1 Kostenwert von 0 oder darunter fehlt logarithmisch</translation>
    </message>
    <message>
        <source>%1 costs of 0 or below are not on a log scale</source>
        <translation>%1 Kostenwerte von 0 oder darunter fehlen logarithmisch</translation>
    </message>
    <message>
        <source>The cost is %1 at the start</source>
        <translation>Die Kosten sind am Start %1</translation>
    </message>
    <message>
        <source>from step %1 on out of view: C = %2</source>
        <translation>ab Schritt %1 außer Sicht: C = %2</translation>
    </message>
    <message>
        <source>
at step %1: C = %2</source>
        <translation>
bei Schritt %1: C = %2</translation>
    </message>
    <message>
        <source>
the log scale shows more of it</source>
        <translation>
logarithmisch ist mehr davon zu sehen</translation>
    </message>
</context>
<context>
    <name>downhill::LossCurveCard</name>
    <message>
        <source>L&amp;oss curve</source>
        <translation>Verlust&amp;kurve</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
</context>
<context>
    <name>downhill::MainWindow</name>
    <message>
        <source>What the window keeps is lost when it closes: %1</source>
        <translation>Was das Fenster aufbewahrt, geht beim Schließen verloren: %1</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Nicht alles ist aufbewahrt</translation>
    </message>
    <message>
        <source>What was done here cannot be kept for the next start: %1.</source>
        <translation>Was hier getan wurde, lässt sich nicht für den nächsten Start aufbewahren: %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Le&amp;arn</source>
        <translation>Ler&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Downhill</source>
        <translation>Ü&amp;ber Downhill</translation>
    </message>
    <message>
        <source>About Downhill</source>
        <translation>Über Downhill</translation>
    </message>
    <message>
        <source>Downhill %1

Gradient descent, step by step.

Free software under the GNU General Public License, version 3, without any warranty.

Made with Qt %2 (Widgets, Charts, Svg; GPL and LGPL), Eigen (MPL 2.0), giflib (MIT) and zlib.</source>
        <translation>Downhill %1

Gradientenabstieg, Schritt für Schritt.

Freie Software unter der GNU General Public License, Version 3, ohne jede Gewährleistung.

Gemacht mit Qt %2 (Widgets, Charts, Svg; GPL und LGPL), Eigen (MPL 2.0), giflib (MIT) und zlib.</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <translation>Nichts geladen</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>downhill::ManyKnobsPage</name>
    <message>
        <source>P&amp;in run</source>
        <translation>Lauf an&amp;heften</translation>
    </message>
    <message>
        <source>Keep this training on the curves, to compare others with it (Ctrl+D)</source>
        <translation>Dieses Training in den Kurven behalten, um andere damit zu vergleichen (Strg+D)</translation>
    </message>
    <message>
        <source>Drawing the digits</source>
        <translation>Ziffern werden gezeichnet</translation>
    </message>
    <message>
        <source>10,000 to learn from and 2,000 held out</source>
        <translation>10.000 zum Lernen und 2.000 zum Testen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 knobs stand at random: cost %2, %3 % of held-out digits right. Train, and watch what the same rule makes of them.</source>
        <translation>%1 Regler stehen zufällig: Kosten %2, %3 % der Testziffern richtig. Trainieren und zusehen, was dieselbe Regel daraus macht.</translation>
    </message>
    <message>
        <source>This training is pinned already: %1</source>
        <translation>Dieses Training ist schon angeheftet: %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>1 pinned run</source>
        <translation>1 angehefteter Lauf</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 angeheftete Läufe</translation>
    </message>
    <message>
        <source>Space trains and pauses · → one step · ← back to a checkpoint</source>
        <translation>Leertaste trainiert und hält an · → ein Schritt · ← zurück zum Sicherungspunkt</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Erste Schicht</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>Kein Training</translation>
    </message>
</context>
<context>
    <name>downhill::MistakesSection</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A minute on the real charts</source>
        <translation>Eine Minute in den echten Diagrammen</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Enter shows it on the charts · ← → ↑ ↓ another mistake</source>
        <translation>Eingabe zeigt ihn in den Diagrammen · ← → ↑ ↓ anderer Irrtum</translation>
    </message>
</context>
<context>
    <name>downhill::NumberField</name>
    <message>
        <source>a number such as 5 or −2.5</source>
        <translation>eine Zahl wie 5 oder −2.5</translation>
    </message>
    <message>
        <source>a number above 0, such as 0.1</source>
        <translation>eine Zahl über 0, etwa 0.1</translation>
    </message>
    <message>
        <source>0 or a number above it, such as 1e-6</source>
        <translation>0 oder eine Zahl darüber, etwa 1e-6</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Bitte eingeben: %1.</translation>
    </message>
    <message>
        <source>“%1”: write a point, not a comma, in %2.</source>
        <translation>„%1“: Punkt statt Komma schreiben; gefragt ist %2.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>„%1“: gefragt ist %2.</translation>
    </message>
</context>
<context>
    <name>downhill::OneKnobPage</name>
    <message>
        <source>&amp;Compare 0.1, 2.0 and 0.001</source>
        <translation>0.1, 2.0 und 0.001 verglei&amp;chen</translation>
    </message>
    <message>
        <source>The lesson&apos;s three rates from 5 on one picture</source>
        <translation>Die drei Raten der Lektion, von 5 aus, in einem Bild</translation>
    </message>
    <message>
        <source>Compare rates</source>
        <translation>Raten vergleichen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Ratenkurve</translation>
    </message>
    <message>
        <source>Click the curve where the next step leads · R or → reveals · drag the ring to move the start</source>
        <translation>Auf die Kurve klicken, wo der nächste Schritt hinführt · R oder → deckt auf · Ring ziehen verschiebt den Start</translation>
    </message>
    <message>
        <source>Space plays · ← → step · drag the ring to move the start</source>
        <translation>Leertaste spielt ab · ← → Schritt · Ring ziehen verschiebt den Start</translation>
    </message>
    <message>
        <source>Drag a point or click for a new one · drag the ring to move the start · Space plays</source>
        <translation>Punkt ziehen oder klicken für einen neuen · Ring ziehen verschiebt den Start · Leertaste spielt ab</translation>
    </message>
</context>
<context>
    <name>downhill::OpenData</name>
    <message>
        <source>Open &amp;data…</source>
        <translation>&amp;Daten öffnen …</translation>
    </message>
    <message>
        <source>Paste data</source>
        <translation>Daten einfügen</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No data were opened</source>
        <translation>Es wurden keine Daten geöffnet</translation>
    </message>
    <message>
        <source>There are no rows to paste</source>
        <translation>Es gibt keine Zeilen zum Einfügen</translation>
    </message>
    <message>
        <source>pasted data</source>
        <translation>eingefügte Daten</translation>
    </message>
    <message>
        <source>%1: it has %2 numbers, and the window keeps at most %3</source>
        <translation>%1: Es hat %2 Zahlen, und das Fenster behält höchstens %3</translation>
    </message>
    <message>
        <source>%1: a line needs two columns, x and y</source>
        <translation>%1: Eine Gerade braucht zwei Spalten, x und y</translation>
    </message>
    <message>
        <source>%1, standardised</source>
        <translation>%1, standardisiert</translation>
    </message>
</context>
<context>
    <name>downhill::PageSwitch</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
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
        <translation>Zwischen Seiten wechseln</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>Kostenfunktion</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Startpunkt</translation>
    </message>
    <message>
        <source>Rule and schedule</source>
        <translation>Regel und Zeitplan</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann es endet</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Beispielläufe</translation>
    </message>
    <message>
        <source>Digits and network</source>
        <translation>Ziffern und Netz</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Gelesene Bilder je Schritt</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Digits held out</source>
        <translation>Testziffern</translation>
    </message>
    <message>
        <source>Play and steps</source>
        <translation>Abspielen und Schritte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Cost curve or map</source>
        <translation>Kostenkurve oder -karte</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>Table of steps</source>
        <translation>Tabelle der Schritte</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Lock: %1</source>
        <translation>Sperren: %1</translation>
    </message>
    <message>
        <source>Is there to be seen, and cannot be changed</source>
        <translation>Ist zu sehen und lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>Ist nicht da</translation>
    </message>
</context>
<context>
    <name>downhill::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
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
        <translation>%1 (andere Kosten)</translation>
    </message>
    <message>
        <source>%1
Of another cost than this one: faint on the loss curve, and not on the picture of the cost</source>
        <translation>%1
Mit anderen Kosten als dieser: blass in der Verlustkurve, nicht im Bild der Kosten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Endkosten</translation>
    </message>
</context>
<context>
    <name>downhill::PinTable</name>
    <message>
        <source>rate %1 · %2 · %3 · %4 steps · C = %5</source>
        <translation>Rate %1 · %2 · %3 · %4 Schritte · C = %5</translation>
    </message>
    <message>
        <source>&amp;Make it the current run</source>
        <translation>&amp;Als aktuellen Lauf übernehmen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>A&amp;lle entfernen</translation>
    </message>
</context>
<context>
    <name>downhill::PinTabs</name>
    <message>
        <source>Pinned runs</source>
        <translation>Angeheftete Läufe</translation>
    </message>
    <message>
        <source>1 pinned run</source>
        <translation>1 angehefteter Lauf</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 angeheftete Läufe</translation>
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
        <translation>Erst &amp;vorhersagen</translation>
    </message>
    <message>
        <source>Re&amp;veal the next step</source>
        <translation>Nächsten Schritt auf&amp;decken</translation>
    </message>
    <message>
        <source>Reveal the &amp;whole run</source>
        <translation>&amp;Ganzen Lauf aufdecken</translation>
    </message>
</context>
<context>
    <name>downhill::PredictionStrip</name>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Show where the step leads (R, or → at the last step that is shown)</source>
        <translation>Zeigen, wohin der Schritt führt (R, oder → beim letzten gezeigten Schritt)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show the whole run and its verdict (Shift+R)</source>
        <translation>Den ganzen Lauf und seinen Befund zeigen (Umschalt+R)</translation>
    </message>
    <message>
        <source>Reveal the whole run</source>
        <translation>Ganzen Lauf aufdecken</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Hide this run again, and predict it from the start</source>
        <translation>Diesen Lauf wieder verbergen und von Anfang an vorhersagen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Stop predicting and show everything (Ctrl+Shift+P)</source>
        <translation>Vorhersagen beenden und alles zeigen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>Vorhersagen beenden</translation>
    </message>
    <message>
        <source>Where the next step leads, %1</source>
        <translation>Wohin der nächste Schritt führt, %1</translation>
    </message>
    <message>
        <source>Verdict that the run will get</source>
        <translation>Befund, den der Lauf erhalten wird</translation>
    </message>
    <message>
        <source>Which verdict will the run get?</source>
        <translation>Welchen Befund wird der Lauf erhalten?</translation>
    </message>
    <message>
        <source>Verdict?</source>
        <translation>Befund?</translation>
    </message>
    <message>
        <source>Where will step %1 lead?</source>
        <translation>Wohin führt Schritt %1?</translation>
    </message>
    <message>
        <source>Click the curve, or type w%1</source>
        <translation>Auf die Kurve klicken oder w%1 eingeben</translation>
    </message>
    <message>
        <source>Click the map, or type w₁ and w₂</source>
        <translation>Karte anklicken oder w₁, w₂ eingeben</translation>
    </message>
    <message>
        <source>R reveals it</source>
        <translation>R deckt auf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 — as you said: “%2”</source>
        <translation>%1 — wie vorhergesagt: „%2“</translation>
    </message>
    <message>
        <source>%1 — you said “%2”</source>
        <translation>%1 — vorhergesagt: „%2“</translation>
    </message>
    <message>
        <source>%1 of %2 close</source>
        <translation>%2, davon %1 nah dran</translation>
    </message>
    <message>
        <source>%1 of 1 verdict right</source>
        <translation>%1 von 1 Befund richtig</translation>
    </message>
    <message>
        <source>%1 of %2 verdicts right</source>
        <translation>%1 von %2 Befunden richtig</translation>
    </message>
    <message>
        <source>
Close is within a tenth of the length of the step.</source>
        <translation>
Nah dran heißt: bis auf ein Zehntel der Schrittlänge.</translation>
    </message>
</context>
<context>
    <name>downhill::Presentation</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>The run on the whole screen, to be read from the back row (F11)</source>
        <translation>Der Lauf auf dem ganzen Bildschirm, lesbar aus der letzten Reihe (F11)</translation>
    </message>
    <message>
        <source>This page on the whole screen, with larger letters (F11)</source>
        <translation>Diese Seite auf dem ganzen Bildschirm, mit größeren Buchstaben (F11)</translation>
    </message>
</context>
<context>
    <name>downhill::RateCard</name>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Lernrat&amp;e</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Ratenkurve</translation>
    </message>
    <message>
        <source>Change the rate from this step on</source>
        <translation>Rate ab diesem Schritt ändern</translation>
    </message>
    <message>
        <source>Rate curve: the steps that each learning rate needs</source>
        <translation>Ratenkurve: wie viele Schritte jede Lernrate braucht</translation>
    </message>
    <message>
        <source>The best rate</source>
        <translation>Die beste Rate</translation>
    </message>
    <message>
        <source>Best rate: %1</source>
        <translation>Beste Rate: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Run it: learning rate %1</source>
        <translation>Ausführen: Lernrate %1</translation>
    </message>
    <message>
        <source>The colours say what each rate would do</source>
        <translation>Die Farben sagen, was jede Rate bewirken würde</translation>
    </message>
</context>
<context>
    <name>downhill::RateCurve</name>
    <message>
        <source>Steps needed</source>
        <translation>Nötige Schritte</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>steps needed</source>
        <translation>nötige Schritte</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>rate %1, the best</source>
        <translation>Rate %1, die beste</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>How many steps each learning rate needs.</source>
        <translation>Wie viele Schritte jede Lernrate braucht.</translation>
    </message>
    <message>
        <source>From %1 on it %2.</source>
        <translation>Ab %1: %2.</translation>
    </message>
    <message>
        <source>The best rate is %1: %2.</source>
        <translation>Die beste Rate ist %1: %2.</translation>
    </message>
    <message>
        <source>No rate gets there.</source>
        <translation>Keine Rate kommt an.</translation>
    </message>
    <message>
        <source>best: %1, %2</source>
        <translation>beste: %1, %2</translation>
    </message>
</context>
<context>
    <name>downhill::RateCurveCard</name>
    <message>
        <source>Ra&amp;te curve</source>
        <translation>Ratenkur&amp;ve</translation>
    </message>
    <message>
        <source>Rate curve: the steps that each learning rate needs</source>
        <translation>Ratenkurve: wie viele Schritte jede Lernrate braucht</translation>
    </message>
    <message>
        <source>hidden while the run is</source>
        <translation>verborgen wie der Lauf</translation>
    </message>
</context>
<context>
    <name>downhill::RateEdit</name>
    <message>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>Remove changes</source>
        <translation>Wechsel entfernen</translation>
    </message>
    <message>
        <source>Remove the changes on the way: one rate again, from start to end</source>
        <translation>Die Wechsel unterwegs entfernen: wieder eine einzige Rate, von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Change the rate from step %1 on; the steps before it stay</source>
        <translation>Rate ab Schritt %1 ändern; die Schritte davor bleiben</translation>
    </message>
    <message>
        <source>Go to a step (→), then change the rate from there on</source>
        <translation>Zu einem Schritt gehen (→), dann die Rate von dort an ändern</translation>
    </message>
    <message>
        <source>No step can follow from here</source>
        <translation>Von hier kann kein Schritt mehr folgen</translation>
    </message>
    <message>
        <source>from step %1 on %2</source>
        <translation>ab Schritt %1 %2</translation>
    </message>
</context>
<context>
    <name>downhill::RecentFiles</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Noch keine Lektionen</translation>
    </message>
</context>
<context>
    <name>downhill::RuleCard</name>
    <message>
        <source>R&amp;ule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Schrittregel</translation>
    </message>
    <message>
        <source>Sch&amp;edule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>Zeitplan der Lernrate</translation>
    </message>
    <message>
        <source>
rate in step k = %1</source>
        <translation>
Rate in Schritt k = %1</translation>
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
        <translation>Jede Regel mit der Rate, die hier am besten zu ihr passt: %1</translation>
    </message>
</context>
<context>
    <name>downhill::RunControls</name>
    <message>
        <source>Rows read each step</source>
        <translation>Gelesene Zeilen je Schritt</translation>
    </message>
    <message>
        <source>Rows each step</source>
        <translation>Zeilen je Schritt</translation>
    </message>
    <message>
        <source>One row: the cheapest step, the noisiest slope</source>
        <translation>Eine Zeile: der billigste Schritt, die unruhigste Steigung</translation>
    </message>
    <message>
        <source>A small random handful: cheaper steps, a noisier slope</source>
        <translation>Eine kleine zufällige Handvoll: billigere Schritte, eine verrauschtere Steigung</translation>
    </message>
    <message>
        <source>All rows: the exact slope, the dearest step</source>
        <translation>Alle Zeilen: die genaue Steigung, der teuerste Schritt</translation>
    </message>
</context>
<context>
    <name>downhill::RunDial</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Lernrate, Schieber</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Startpunkt</translation>
    </message>
    <message>
        <source>Start point %1</source>
        <translation>Startpunkt %1</translation>
    </message>
</context>
<context>
    <name>downhill::RunPage</name>
    <message>
        <source>S&amp;top a long run</source>
        <translation>Langen Lauf s&amp;toppen</translation>
    </message>
    <message>
        <source>Step %1 of %2 shown</source>
        <translation>Schritt %1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
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
        <translation>1 angehefteter Lauf</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 angeheftete Läufe</translation>
    </message>
    <message>
        <source>That is locked in this scene</source>
        <translation>Das ist in dieser Szene gesperrt</translation>
    </message>
</context>
<context>
    <name>downhill::RunPagePins</name>
    <message>
        <source>P&amp;in run</source>
        <translation>Lauf an&amp;heften</translation>
    </message>
    <message>
        <source>Keep this run on the charts, to compare others with it (Ctrl+D)</source>
        <translation>Diesen Lauf in den Diagrammen behalten, um andere damit zu vergleichen (Strg+D)</translation>
    </message>
    <message>
        <source>This run is pinned already: %1</source>
        <translation>Dieser Lauf ist schon angeheftet: %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>%1 runs are pinned already, and no more can be: without %2</source>
        <translation>%1 Läufe sind schon angeheftet, und mehr können es nicht sein: ohne %2</translation>
    </message>
</context>
<context>
    <name>downhill::RunPageStage</name>
    <message>
        <source>That is locked in this scene</source>
        <translation>Das ist in dieser Szene gesperrt</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>R reveals a step</source>
        <translation>R deckt einen Schritt auf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 steps so far</source>
        <translation>bisher %1 Schritte</translation>
    </message>
    <message>
        <source>That is hidden in this scene</source>
        <translation>Das ist in dieser Szene verborgen</translation>
    </message>
    <message>
        <source>One knob: its gradient is the slope on the cost curve</source>
        <translation>Ein Regler: Sein Gradient ist die Steigung auf der Kostenkurve</translation>
    </message>
    <message>
        <source>Digits are on the page of the network</source>
        <translation>Ziffern stehen auf der Seite des Netzes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>step %1 of %2 shown</source>
        <translation>Schritt %1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step 12,000 of 100,000</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>downhill::SceneActions</name>
    <message>
        <source>&amp;Add scene</source>
        <translation>Szene &amp;hinzufügen</translation>
    </message>
    <message>
        <source>S&amp;cenes panel</source>
        <translation>S&amp;zenenleiste</translation>
    </message>
    <message>
        <source>Go to &amp;next scene</source>
        <translation>Zur &amp;nächsten Szene</translation>
    </message>
    <message>
        <source>Go to pre&amp;vious scene</source>
        <translation>Zur &amp;vorigen Szene</translation>
    </message>
    <message>
        <source>P&amp;lay scenes</source>
        <translation>Szenen a&amp;bspielen</translation>
    </message>
    <message>
        <source>A lesson has %1 scenes at most</source>
        <translation>Eine Lektion hat höchstens %1 Szenen</translation>
    </message>
    <message>
        <source>There is nothing on this page that a scene could keep</source>
        <translation>Auf dieser Seite gibt es nichts, was eine Szene festhalten könnte</translation>
    </message>
    <message>
        <source>Scene %1 added: %2</source>
        <translation>Szene %1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>go to scene “%1”</source>
        <translation>zu Szene „%1“ gehen</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Szene %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>downhill::SceneBubble</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Everything is put back as it was (Esc)</source>
        <translation>Alles wird wiederhergestellt, wie es war (Esc)</translation>
    </message>
    <message>
        <source>The scene before (←)</source>
        <translation>Vorige Szene (←)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Everything is put back as it was</source>
        <translation>Alles wird wiederhergestellt, wie es war</translation>
    </message>
    <message>
        <source>The next scene (→)</source>
        <translation>Nächste Szene (→)</translation>
    </message>
</context>
<context>
    <name>downhill::SceneEditor</name>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>What may be changed, and what is to be seen</source>
        <translation>Was geändert werden darf und was zu sehen ist</translation>
    </message>
    <message>
        <source>Note of the scene</source>
        <translation>Notiz der Szene</translation>
    </message>
    <message>
        <source>What is said here: a caption on the stage and on the handout</source>
        <translation>Was hier gesagt wird: Text auf der Bühne und im Handout</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What the scene asks</source>
        <translation>Was die Szene fragt</translation>
    </message>
    <message>
        <source>Asks nothing</source>
        <translation>Fragt nichts</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Erst vorhersagen</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Eine Textzeile</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>In diesen Worten</translation>
    </message>
    <message>
        <source>Question of the scene</source>
        <translation>Frage der Szene</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>No scene</source>
        <translation>Keine Szene</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Geantwortet: %1</translation>
    </message>
</context>
<context>
    <name>downhill::SceneList</name>
    <message>
        <source>add scene “%1”</source>
        <translation>Szene „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>duplicate scene “%1”</source>
        <translation>Szene „%1“ duplizieren</translation>
    </message>
    <message>
        <source>delete scene “%1”</source>
        <translation>Szene „%1“ löschen</translation>
    </message>
    <message>
        <source>move scene “%1”</source>
        <translation>Szene „%1“ verschieben</translation>
    </message>
    <message>
        <source>rename scene “%1” → “%2”</source>
        <translation>Szene „%1“ umbenennen → „%2“</translation>
    </message>
    <message>
        <source>%1 of scene “%2”</source>
        <translation>%1 der Szene „%2“</translation>
    </message>
    <message>
        <source>Digit network</source>
        <translation>Ziffernnetz</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>%1, rate %2</source>
        <translation>%1, Rate %2</translation>
    </message>
</context>
<context>
    <name>downhill::ScenePanel</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>Durch das jetzt Gezeigte ersetzen</translation>
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
        <translation>Szenen</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Aufrufen</translation>
    </message>
    <message>
        <source>Re&amp;place by what is shown now</source>
        <translation>Durch das jetzt Gezeigte &amp;ersetzen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>downhill::ScriptOnStage</name>
    <message>
        <source>This is the last scene</source>
        <translation>Das ist die letzte Szene</translation>
    </message>
    <message>
        <source>This is the first scene</source>
        <translation>Das ist die erste Szene</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Szene %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>downhill::SelfCheckSection</name>
    <message>
        <source>Questions known</source>
        <translation>Gewusste Fragen</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Type your answer, or just think it. Then press Enter.</source>
        <translation>Antwort eingeben oder nur denken. Dann die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>The question before (←)</source>
        <translation>Vorige Frage (←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <source>The next question, and this one later (→)</source>
        <translation>Nächste Frage, diese später (→)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Show the answer (Enter)</source>
        <translation>Antwort zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>It comes back after the others (N)</source>
        <translation>Kommt nach den anderen wieder (N)</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>It does not come back in this round (K)</source>
        <translation>Kommt in dieser Runde nicht wieder (K)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Put the fitting run on the charts</source>
        <translation>Den passenden Lauf in die Diagramme bringen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>%1 von %2 gewusst</translation>
    </message>
    <message>
        <source>You knew all %1.</source>
        <translation>Alle %1 gewusst.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Enter reveals · K I knew it · N not yet · ← → another question</source>
        <translation>Eingabe deckt auf · K gewusst · N noch nicht · ← → andere Frage</translation>
    </message>
</context>
<context>
    <name>downhill::SessionActions</name>
    <message>
        <source>lesson &apos;%1&apos; cannot be read: allowed is a file</source>
        <translation>Lektion „%1“ ist nicht lesbar: erlaubt ist eine Datei</translation>
    </message>
    <message>
        <source>&amp;Earlier work</source>
        <translation>Früh&amp;ere Arbeit</translation>
    </message>
    <message>
        <source>&amp;New lesson</source>
        <translation>&amp;Neue Lektion</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save lesson</source>
        <translation>Lektion &amp;speichern</translation>
    </message>
    <message>
        <source>Save lesson as…</source>
        <translation>Lektion speichern unter…</translation>
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
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Opened %1: F5 plays its scenes</source>
        <translation>%1 geöffnet: F5 spielt die Szenen ab</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.downhill);;All files (*)</source>
        <translation>Lektionen (*.downhill);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Lektion speichern</translation>
    </message>
    <message>
        <source>Lessons (*.downhill)</source>
        <translation>Lektionen (*.downhill)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save them?</source>
        <translation>Speichern?</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>The program ended soon after the last session had come back; so that is left under File, Earlier work</source>
        <translation>Das Programm endete, kurz nachdem die letzte Sitzung zurückgekehrt war; sie bleibt deshalb unter Datei, Frühere Arbeit</translation>
    </message>
    <message>
        <source>The session cannot be kept: %1 cannot be used</source>
        <translation>Die Sitzung lässt sich nicht aufbewahren: %1 ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The session cannot be kept: %1</source>
        <translation>Die Sitzung lässt sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>No earlier work</source>
        <translation>Keine frühere Arbeit</translation>
    </message>
    <message>
        <source>The last session cannot be read (%1)</source>
        <translation>Die letzte Sitzung ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>The last session cannot be read (%1) and is kept as %2</source>
        <translation>Die letzte Sitzung ist nicht lesbar (%1) und wird als %2 aufbewahrt</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 ist nicht benutzbar</translation>
    </message>
</context>
<context>
    <name>downhill::SliceCard</name>
    <message>
        <source>Slice along the step</source>
        <translation>Schnitt entlang des Schritts</translation>
    </message>
</context>
<context>
    <name>downhill::SliceCurve</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>distance along the step</source>
        <translation>Weg entlang des Schritts</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>Kosten C</translation>
    </message>
    <message>
        <source>level here: no way to cut along</source>
        <translation>hier eben: keine Richtung für einen Schnitt</translation>
    </message>
    <message>
        <source>No way to cut along: it is level here.</source>
        <translation>Keine Richtung für einen Schnitt: Hier ist es eben.</translation>
    </message>
    <message>
        <source>The cost straight downhill from here, where it is %1. No step leads on.</source>
        <translation>Die Kosten geradeaus bergab von hier, wo sie %1 sind. Kein Schritt führt weiter.</translation>
    </message>
    <message>
        <source>The cost along the step: %1 where it begins, %2 where it ends, %3 away.</source>
        <translation>Die Kosten entlang des Schritts: %1 an seinem Anfang, %2 an seinem Ende, %3 entfernt.</translation>
    </message>
</context>
<context>
    <name>downhill::SpeedBox</name>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 Schritt/s</translation>
    </message>
    <message>
        <source>%L1 steps/s</source>
        <translation>%L1 Schritte/s</translation>
    </message>
</context>
<context>
    <name>downhill::StageArithmetic</name>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>the run ends here</source>
        <translation>hier endet der Lauf</translation>
    </message>
</context>
<context>
    <name>downhill::StageHeadlineBar</name>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>downhill::StageTransport</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Zurück (←)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step (→)</source>
        <translation>Schritt (→)</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Gezeigter Schritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>downhill::StageView</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Black; any key brings the picture back</source>
        <translation>Schwarz; jede Taste bringt das Bild zurück</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>C controls · B black · Ctrl + − size · Esc leaves</source>
        <translation>C Bedienung · B schwarz · Strg + − Größe · Esc beendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PgDn PgUp scenes · N note · %1 · %2</source>
        <translation>Bild ab/auf Szenen · N Notiz · %1 · %2</translation>
    </message>
    <message>
        <source>F1 keys · Esc leaves</source>
        <translation>F1 Tasten · Esc beendet</translation>
    </message>
</context>
<context>
    <name>downhill::StartCard</name>
    <message>
        <source>Start &amp;point</source>
        <translation>Startp&amp;unkt</translation>
    </message>
    <message>
        <source>Start &amp;point w₀</source>
        <translation>Startp&amp;unkt w₀</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Startpunkt</translation>
    </message>
    <message>
        <source>or click the map</source>
        <translation>oder auf die Karte klicken</translation>
    </message>
    <message>
        <source>Start point %1</source>
        <translation>Startpunkt %1</translation>
    </message>
</context>
<context>
    <name>downhill::StepTable</name>
    <message>
        <source>&amp;Copy selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table as CS&amp;V</source>
        <translation>Ganze Tabelle als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Nichts kopiert</translation>
    </message>
    <message>
        <source>%1, and the clipboard takes %2 rows at most. “Steps as a table” in the menu File writes the whole table to a file, however long it is.</source>
        <translation>%1, und die Zwischenablage nimmt höchstens %2 Zeilen auf. „Schritte als Tabelle“ im Menü Datei schreibt die ganze Tabelle in eine Datei, egal wie lang sie ist.</translation>
    </message>
    <message>
        <source>%1 rows are selected</source>
        <translation>%1 Zeilen sind ausgewählt</translation>
    </message>
    <message>
        <source>The table has %1 rows</source>
        <translation>Die Tabelle hat %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>downhill::StepTableModel</name>
    <message>
        <source>0, but for the rounding of a computer: %1</source>
        <translation>0 bis auf die Rundung eines Computers: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
</context>
<context>
    <name>downhill::StepsCard</name>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>downhill::StopCard</name>
    <message>
        <source>Steps, at &amp;most</source>
        <translation>Schritte, &amp;maximal</translation>
    </message>
    <message>
        <source>Stop after at most so many steps</source>
        <translation>Höchstens nach so vielen Schritten anhalten</translation>
    </message>
    <message>
        <source>Stop if changes &amp;below</source>
        <translation>Sto&amp;pp bei Änderung unter</translation>
    </message>
    <message>
        <source>Stop when w and the cost change less than</source>
        <translation>Anhalten, wenn sich w und die Kosten um weniger ändern als</translation>
    </message>
    <message>
        <source>A run is flat when one step changes both the knob and the cost by less than this. 0 never stops early.</source>
        <translation>Ein Lauf ist flach, wenn ein Schritt sowohl den Regler als auch die Kosten um weniger als das ändert. Bei 0 hält er nie vorzeitig an.</translation>
    </message>
</context>
<context>
    <name>downhill::TableWriting</name>
    <message>
        <source>Writing %1 rows to %2</source>
        <translation>%1 Zeilen werden nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving the steps</source>
        <translation>Schritte werden gespeichert</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
</context>
<context>
    <name>downhill::Toolbar</name>
    <message>
        <source>One knob</source>
        <translation>Ein Regler</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Two knobs</source>
        <translation>Zwei Regler</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>%L1 knobs</source>
        <translation>%L1 Regler</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Pin run</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pin, export, present</source>
        <translation>Anheften, exportieren, präsentieren</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingBar</name>
    <message>
        <source>Back to the st&amp;art</source>
        <translation>Zurück zum &amp;Anfang</translation>
    </message>
    <message>
        <source>Back to step 0; the steps behind it are forgotten</source>
        <translation>Zurück zu Schritt 0; die Schritte danach werden vergessen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neustart</translation>
    </message>
    <message>
        <source>From the start again, with the same seed</source>
        <translation>Noch einmal von vorn, mit demselben Seed</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the checkpoint before; the steps behind it are forgotten</source>
        <translation>Zurück zum vorigen Sicherungspunkt; die Schritte danach werden vergessen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Another s&amp;eed</source>
        <translation>Anderer S&amp;eed</translation>
    </message>
    <message>
        <source>Restart with another seed</source>
        <translation>Neustart mit einem anderen Seed</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>Tempo des Trainings</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Sicherungspunkte</translation>
    </message>
    <message>
        <source>Drag to the left to go back to a checkpoint; the steps behind it are forgotten</source>
        <translation>Nach links ziehen, um zu einem Sicherungspunkt zurückzugehen; die Schritte danach werden vergessen</translation>
    </message>
    <message>
        <source>Let go to go back to step %1</source>
        <translation>Loslassen, um zu Schritt %1 zurückzugehen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingControls</name>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Lernrat&amp;e</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Gelesene Bilder je Schritt</translation>
    </message>
    <message>
        <source>&amp;Images read each step</source>
        <translation>Gelesene B&amp;ilder je Schritt</translation>
    </message>
    <message>
        <source>&amp;Images each step</source>
        <translation>B&amp;ilder je Schritt</translation>
    </message>
    <message>
        <source>One image: the cheapest step, the noisiest slope</source>
        <translation>Ein Bild: der billigste Schritt, die verrauschteste Steigung</translation>
    </message>
    <message>
        <source>All images: the exact slope, the dearest step</source>
        <translation>Alle Bilder: die exakte Steigung, der teuerste Schritt</translation>
    </message>
    <message>
        <source>A small random handful: cheaper steps, a noisier slope</source>
        <translation>Eine kleine zufällige Handvoll: billigere Schritte, eine verrauschtere Steigung</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingDial</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Gelesene Bilder je Schritt</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Lernrate, Schieber</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingGradientCard</name>
    <message>
        <source>Gradient — %1 entries</source>
        <translation>Gradient — %1 Einträge</translation>
    </message>
    <message>
        <source>A bar that fills the height is a slope of this size; a bar points the way its knob is turned, against the slope</source>
        <translation>Ein Balken, der die Höhe füllt, ist eine Steigung dieser Größe; ein Balken zeigt dorthin, wohin sein Regler gedreht wird, gegen die Steigung</translation>
    </message>
    <message>
        <source>scale ±%1</source>
        <translation>Skala ±%1</translation>
    </message>
    <message>
        <source>Gradient at step %1: %2</source>
        <translation>Gradient bei Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPageStage</name>
    <message>
        <source>Drawing the digits</source>
        <translation>Ziffern werden gezeichnet</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>%1 % richtig</translation>
    </message>
    <message>
        <source>Ready: all knobs at random</source>
        <translation>Bereit: alle Regler zufällig</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>That is hidden in this scene</source>
        <translation>Das ist in dieser Szene verborgen</translation>
    </message>
    <message>
        <source>A cost of 13,002 knobs has no picture</source>
        <translation>Von Kosten mit 13.002 Reglern gibt es kein Bild</translation>
    </message>
    <message>
        <source>A step of 13,002 knobs is too many lines</source>
        <translation>Ein Schritt mit 13.002 Reglern hat zu viele Zeilen</translation>
    </message>
    <message>
        <source>Rates are not mapped here: each would be a training</source>
        <translation>Raten werden hier nicht durchprobiert: Jede wäre ein Training</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPinWork</name>
    <message>
        <source>%1 is not pinned any more: %2</source>
        <translation>%1 ist nicht mehr angeheftet: %2</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPlot</name>
    <message>
        <source>Cost of each step&apos;s batch</source>
        <translation>Kosten des Batchs jedes Schritts</translation>
    </message>
    <message>
        <source>Cost of the images held out</source>
        <translation>Kosten der Testbilder</translation>
    </message>
    <message>
        <source>Accuracy on the images held out</source>
        <translation>Genauigkeit auf den Testbildern</translation>
    </message>
    <message>
        <source>cost C, log scale</source>
        <translation>Kosten C, logarithmisch</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>Kosten C</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>images read</source>
        <translation>gelesene Bilder</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>richtig, %</translation>
    </message>
    <message>
        <source>step %1, %2 images read</source>
        <translation>Schritt %1, %2 Bilder gelesen</translation>
    </message>
    <message>
        <source>its batch: C = %1</source>
        <translation>Batch dieses Schritts: C = %1</translation>
    </message>
    <message>
        <source>size of the gradient: %1</source>
        <translation>Betrag des Gradienten: %1</translation>
    </message>
    <message>
        <source>held out, at step %1: C = %2, %3 % right</source>
        <translation>Testbilder, bei Schritt %1: C = %2, %3 % richtig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The cost of the images held out over %1 steps, from %2 to %3.</source>
        <translation>Die Kosten der Testbilder über %1 Schritte, von %2 auf %3.</translation>
    </message>
    <message>
        <source>The share of held-out images that are right over %1 steps, from %2 to %3.</source>
        <translation>Der Anteil richtig erkannter Testbilder über %1 Schritte, von %2 auf %3.</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>this training</source>
        <translation>dieses Training</translation>
    </message>
    <message>
        <source>all training images, each step (thin)  ·  held-out images (bold)</source>
        <translation>alle Trainingsbilder, jeder Schritt (dünn)  ·  Testbilder (dick)</translation>
    </message>
    <message>
        <source>each step&apos;s batch of %1 (thin)  ·  held-out images (bold)</source>
        <translation>Batch von %1 je Schritt (dünn)  ·  Testbilder (dick)</translation>
    </message>
    <message>
        <source>out of view at step %1: C = %2</source>
        <translation>außer Sicht bei Schritt %1: C = %2</translation>
    </message>
</context>
<context>
    <name>downhill::TransportBar</name>
    <message>
        <source>&amp;First step</source>
        <translation>&amp;Erster Schritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>L&amp;ast step</source>
        <translation>&amp;Letzter Schritt</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation>Abspieltempo</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Gezeigter Schritt</translation>
    </message>
    <message>
        <source>Drag to any step of the run</source>
        <translation>Zu einem beliebigen Schritt des Laufs ziehen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>downhill::TryCard</name>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>The drawing as the network reads it: 28×28 pixels,
fitted and centred as the digits of MNIST are</source>
        <translation>Die Zeichnung, wie das Netz sie liest: 28×28 Pixel,
eingepasst und zentriert wie die Ziffern von MNIST</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last stroke (Backspace)</source>
        <translation>Den letzten Strich zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Fläche leeren</translation>
    </message>
    <message>
        <source>Begin anew (Delete)</source>
        <translation>Neu beginnen (Entf)</translation>
    </message>
    <message>
        <source>Draw a digit or type one, and watch the answer change as the network trains</source>
        <translation>Eine Ziffer zeichnen oder tippen und zusehen, wie sich die Antwort ändert, während das Netz trainiert</translation>
    </message>
    <message>
        <source>◂ The network sees 28×28
%1</source>
        <translation>◂ Das Netz sieht 28×28
%1</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Es gibt noch kein Netz</translation>
    </message>
    <message>
        <source>Its outputs are not numbers</source>
        <translation>Die Ausgaben sind keine Zahlen</translation>
    </message>
    <message>
        <source>Answers add up to 100 %</source>
        <translation>Die Antworten ergeben 100 %</translation>
    </message>
    <message>
        <source>Answers need not add up to 1</source>
        <translation>Die Antworten müssen nicht 1 ergeben</translation>
    </message>
</context>
<context>
    <name>downhill::TwoKnobsPage</name>
    <message>
        <source>&amp;Race the rules</source>
        <translation>&amp;Wettlauf der Regeln</translation>
    </message>
    <message>
        <source>Momentum, RMSProp and Adam from the same start, each at the rate that suits it best</source>
        <translation>Momentum, RMSProp und Adam vom selben Start, jedes mit der Rate, die am besten zu ihm passt</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Ratenkurve</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Click the map where the next step leads · R or → reveals · drag the ring to move the start</source>
        <translation>Auf die Karte klicken, wo der nächste Schritt hinführt · R oder → deckt auf · Ring ziehen verschiebt den Start</translation>
    </message>
    <message>
        <source>Click the map to start there · wheel zooms · drag pans · double-click shows all</source>
        <translation>Klick auf die Karte setzt den Start · Mausrad zoomt · Ziehen verschiebt · Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Drag a point or click for a new one · click the map to start there · Space plays</source>
        <translation>Punkt ziehen oder klicken für einen neuen · Klick in die Karte startet dort · Leertaste spielt ab</translation>
    </message>
</context>
<context>
    <name>downhill::ValueControl</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieber</translation>
    </message>
</context>
<context>
    <name>downhill::VerdictBanner</name>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Auf %1 erhöhen</translation>
    </message>
    <message>
        <source>Lower to %1</source>
        <translation>Auf %1 senken</translation>
    </message>
    <message>
        <source>Run again with learning rate %1</source>
        <translation>Noch einmal mit Lernrate %1</translation>
    </message>
</context>
<context>
    <name>downhill::WeightTiles</name>
    <message>
        <source>What the first layer looks for</source>
        <translation>Wonach die erste Schicht sucht</translation>
    </message>
    <message>
        <source>%1 tiles of %2 × %2 weights, from %3 (blue, pushes down) to %4 (orange, pushes up)</source>
        <translation>%1 Kacheln mit %2 × %2 Gewichten, von %3 (blau, drückt nach unten) bis %4 (orange, drückt nach oben)</translation>
    </message>
    <message>
        <source>ink here pushes up</source>
        <translation>Tinte hier drückt nach oben</translation>
    </message>
    <message>
        <source>ink here pushes down</source>
        <translation>Tinte hier drückt nach unten</translation>
    </message>
    <message>
        <source>ink here does nothing</source>
        <translation>Tinte hier bewirkt nichts</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>neuron %1, pixel %2
weight %3: %4</source>
        <translation>Neuron %1, Pixel %2
Gewicht %3: %4</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>orange pushes up, blue pushes down, grey is not a number</source>
        <translation>Orange drückt nach oben, Blau nach unten, Grau ist keine Zahl</translation>
    </message>
    <message>
        <source>orange pushes up, blue pushes down</source>
        <translation>Orange drückt nach oben, Blau nach unten</translation>
    </message>
    <message>
        <source>grey is not a number</source>
        <translation>Grau ist keine Zahl</translation>
    </message>
    <message>
        <source>orange up, blue down</source>
        <translation>Orange hoch, Blau runter</translation>
    </message>
</context>
<context>
    <name>downhill::WorkedRunsCard</name>
    <message>
        <source>&amp;Worked runs</source>
        <translation>Be&amp;ispielläufe</translation>
    </message>
    <message>
        <source>&amp;Worked runs …</source>
        <translation>Be&amp;ispielläufe …</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Beispielläufe</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Lower the rate.</source>
        <translation>Baisser le taux.</translation>
    </message>
    <message numerus="yes">
        <source>Lower the rate: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Baisser le taux&#xa0;: {rate} arrive en {steps} pas.</numerusform>
            <numerusform>Baisser le taux&#xa0;: {rate} arrive en {steps} pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate: {rate} works.</source>
        <translation>Baisser le taux&#xa0;: {rate} convient.</translation>
    </message>
    <message>
        <source>Lower the rate from the start.</source>
        <translation>Baisser le taux dès le départ.</translation>
    </message>
    <message numerus="yes">
        <source>Lower the rate from the start: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Baisser le taux dès le départ&#xa0;: {rate} arrive en {steps} pas.</numerusform>
            <numerusform>Baisser le taux dès le départ&#xa0;: {rate} arrive en {steps} pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate from the start: {rate} works.</source>
        <translation>Baisser le taux dès le départ&#xa0;: {rate} convient.</translation>
    </message>
    <message>
        <source>Lower the rate: it settles then, though not as low as this run happened to end.</source>
        <translation>Baisser le taux&#xa0;: la descente se stabilise alors, mais moins bas que celle-ci, qui a fini là par hasard.</translation>
    </message>
    <message>
        <source>Raise the rate: it settles then, though not as low as this run happened to end.</source>
        <translation>Augmenter le taux&#xa0;: la descente se stabilise alors, mais moins bas que celle-ci, qui a fini là par hasard.</translation>
    </message>
    <message>
        <source>Raise the rate.</source>
        <translation>Augmenter le taux.</translation>
    </message>
    <message numerus="yes">
        <source>Raise the rate: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Augmenter le taux&#xa0;: {rate} arrive en {steps} pas.</numerusform>
            <numerusform>Augmenter le taux&#xa0;: {rate} arrive en {steps} pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the rate: {rate} works.</source>
        <translation>Augmenter le taux&#xa0;: {rate} convient.</translation>
    </message>
    <message>
        <source>Raise the rate from the start.</source>
        <translation>Augmenter le taux dès le départ.</translation>
    </message>
    <message numerus="yes">
        <source>Raise the rate from the start: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Augmenter le taux dès le départ&#xa0;: {rate} arrive en {steps} pas.</numerusform>
            <numerusform>Augmenter le taux dès le départ&#xa0;: {rate} arrive en {steps} pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the rate from the start: {rate} works.</source>
        <translation>Augmenter le taux dès le départ&#xa0;: {rate} convient.</translation>
    </message>
    <message>
        <source>A lower rate would glide.</source>
        <translation>Un taux plus petit descendrait en douceur.</translation>
    </message>
    <message numerus="yes">
        <source>A lower rate would glide: {rate} gets there in {steps} steps.</source>
        <translation>
            <numerusform>Un taux plus petit descendrait en douceur&#xa0;: {rate} arrive en {steps} pas.</numerusform>
            <numerusform>Un taux plus petit descendrait en douceur&#xa0;: {rate} arrive en {steps} pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower rate would glide: {rate} works.</source>
        <translation>Un taux plus petit descendrait en douceur&#xa0;: {rate} convient.</translation>
    </message>
    <message>
        <source>Less momentum would swing less.</source>
        <translation>Avec moins d’inertie, le va-et-vient serait moindre.</translation>
    </message>
    <message>
        <source>Less momentum (a lower {parameter}) would swing less.</source>
        <translation>Avec moins d’inertie ({parameter} plus petit), le va-et-vient serait moindre.</translation>
    </message>
    <message>
        <source>lower rates</source>
        <translation>taux plus petits</translation>
    </message>
    <message>
        <source>higher rates</source>
        <translation>taux plus grands</translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps: allow more, or start elsewhere.</source>
        <translation>
            <numerusform>Parmi les {rates} essayés, aucun n’arrive depuis ce départ en {steps} pas&#xa0;: autoriser plus de pas, ou partir d’ailleurs.</numerusform>
            <numerusform>Parmi les {rates} essayés, aucun n’arrive depuis ce départ en {steps} pas&#xa0;: autoriser plus de pas, ou partir d’ailleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps: let the rate shrink more slowly, allow more, or start elsewhere.</source>
        <translation>
            <numerusform>Parmi les {rates} essayés, aucun n’arrive depuis ce départ en {steps} pas&#xa0;: laisser le taux baisser plus lentement, autoriser plus de pas, ou partir d’ailleurs.</numerusform>
            <numerusform>Parmi les {rates} essayés, aucun n’arrive depuis ce départ en {steps} pas&#xa0;: laisser le taux baisser plus lentement, autoriser plus de pas, ou partir d’ailleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps. Less momentum lets the swings die down.</source>
        <translation>
            <numerusform>Parmi les {rates} essayés, aucun n’arrive depuis ce départ en {steps} pas. Avec moins d’inertie, le va-et-vient s’amortit.</numerusform>
            <numerusform>Parmi les {rates} essayés, aucun n’arrive depuis ce départ en {steps} pas. Avec moins d’inertie, le va-et-vient s’amortit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rates} that were tried arrives from here in {steps} steps. Less momentum (a lower {parameter}) lets the swings die down.</source>
        <translation>
            <numerusform>Parmi les {rates} essayés, aucun n’arrive depuis ce départ en {steps} pas. Avec moins d’inertie ({parameter} plus petit), le va-et-vient s’amortit.</numerusform>
            <numerusform>Parmi les {rates} essayés, aucun n’arrive depuis ce départ en {steps} pas. Avec moins d’inertie ({parameter} plus petit), le va-et-vient s’amortit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks as if this cost had no bottom; then no rate helps.</source>
        <translation>Ce coût semble n’avoir pas de fond&#xa0;; alors aucun taux n’y peut rien.</translation>
    </message>
    <message>
        <source>No rate helps: this cost has no bottom to arrive at.</source>
        <translation>Aucun taux n’y peut rien&#xa0;: ce coût n’a pas de fond où arriver.</translation>
    </message>
    <message>
        <source>More steps would show whether there is a bottom.</source>
        <translation>Plus de pas montreraient s’il y a un fond.</translation>
    </message>
    <message>
        <source>The slope is as large in each row, so the steps do not shrink by themselves: let a schedule shrink the rate.</source>
        <translation>La pente est aussi forte à chaque ligne, donc les pas ne raccourcissent pas d’eux-mêmes&#xa0;: réduire le taux par un échéancier.</translation>
    </message>
    <message>
        <source>The steps of this rule do not shrink with the slope: let a schedule shrink the rate far enough.</source>
        <translation>Avec cette règle, les pas ne raccourcissent pas avec la pente&#xa0;: réduire assez le taux par un échéancier.</translation>
    </message>
    <message>
        <source>Weight decay pulls each knob towards 0, away from the bottom as well: try less of it.</source>
        <translation>La décroissance des poids tire chaque paramètre vers 0, et donc aussi loin du fond&#xa0;: essayer d’en mettre moins.</translation>
    </message>
    <message>
        <source>Start where the cost is defined.</source>
        <translation>Partir d’un point où le coût est défini.</translation>
    </message>
    <message>
        <source>Start a little beside its ridge.</source>
        <translation>Partir un peu à côté de la crête.</translation>
    </message>
    <message>
        <source>Start a little beside it.</source>
        <translation>Partir un peu à côté.</translation>
    </message>
    <message>
        <source>Start somewhere else.</source>
        <translation>Partir d’ailleurs.</translation>
    </message>
    <message>
        <source>None of the rates that were tried learns anything from here: start elsewhere.</source>
        <translation>Aucun des taux essayés n’apprend quoi que ce soit depuis ce départ&#xa0;: partir d’ailleurs.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Bowl</source>
        <translation>Cuvette</translation>
    </message>
    <message>
        <source>Every step takes the same share of the way that is left, so the steps shrink by themselves towards the bottom.</source>
        <translation>Chaque pas parcourt la même part du chemin qui reste, donc les pas raccourcissent d’eux-mêmes vers le fond.</translation>
    </message>
    <message>
        <source>Shallow bowl</source>
        <translation>Cuvette douce</translation>
    </message>
    <message>
        <source>A tenth of the bowl&apos;s slope makes a tenth of its first step: 20 steps later more than half of the way is still to go.</source>
        <translation>Avec un dixième de la pente de la cuvette, le premier pas est dix fois plus court&#xa0;: après 20 pas, il reste plus de la moitié du chemin.</translation>
    </message>
    <message>
        <source>Steep bowl</source>
        <translation>Cuvette raide</translation>
    </message>
    <message>
        <source>The rate that suits the bowl is large here: every step lands on the other side of the valley, though nearer to the bottom.</source>
        <translation>Le taux qui convient à la cuvette est grand ici&#xa0;: chaque pas retombe de l’autre côté de la vallée, mais plus près du fond.</translation>
    </message>
    <message>
        <source>Shifted bowl</source>
        <translation>Cuvette décalée</translation>
    </message>
    <message>
        <source>The lowest point need not be at 0, nor the lowest cost be 0: here w heads for 2, and the cost for 1.</source>
        <translation>Le point le plus bas n’est pas forcément en 0, ni le coût le plus bas égal à 0&#xa0;: ici, w tend vers 2, et le coût vers 1.</translation>
    </message>
    <message>
        <source>Flat bottom</source>
        <translation>Fond plat</translation>
    </message>
    <message>
        <source>The first step is long, but the valley floor is so flat that the slope fades: 20 steps do not reach the middle.</source>
        <translation>Le premier pas est long, mais le fond de la vallée est si plat que la pente s’efface&#xa0;: 20 pas n’atteignent pas le milieu.</translation>
    </message>
    <message>
        <source>Double valley</source>
        <translation>Double vallée</translation>
    </message>
    <message>
        <source>It settles in the right-hand valley though the left one is deeper: the slope tells only what is underfoot.</source>
        <translation>La descente se stabilise dans la vallée de droite, bien que celle de gauche soit plus profonde&#xa0;: la pente ne dit que ce qui est sous les pieds.</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Of several valleys it takes the one that it rolls into first, and that is not the deepest.</source>
        <translation>De plusieurs vallées, elle prend celle où elle roule d’abord, et ce n’est pas la plus profonde.</translation>
    </message>
    <message>
        <source>Absolute value</source>
        <translation>Valeur absolue</translation>
    </message>
    <message>
        <source>The slope is as large near the bottom as far away, so the steps do not shrink, and w ends up hopping to and fro across 0.</source>
        <translation>La pente est aussi forte près du fond que loin de lui, donc les pas ne raccourcissent pas, et w finit par sautiller de part et d’autre de 0.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>The cost is high but the ground nearly level: with hardly any slope, 20 steps hardly move w.</source>
        <translation>Le coût est élevé mais le terrain presque plat&#xa0;: presque sans pente, 20 pas déplacent à peine w.</translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation>Falaise</translation>
    </message>
    <message>
        <source>Short steps lead to the edge, where the slope is suddenly so large that one step throws w far beyond the bottom.</source>
        <translation>Des pas courts mènent au bord, où la pente est soudain si forte qu’un seul pas jette w bien au-delà du fond.</translation>
    </message>
    <message>
        <source>No bottom</source>
        <translation>Sans fond</translation>
    </message>
    <message>
        <source>Downhill has no end here, and every step is longer than the one before: there is no bottom to be found.</source>
        <translation>Ici, la pente descend sans fin, et chaque pas est plus long que le précédent&#xa0;: il n’y a pas de fond à trouver.</translation>
    </message>
    <message>
        <source>Round bowl</source>
        <translation>Cuvette ronde</translation>
    </message>
    <message>
        <source>It is equally steep on all sides, so both knobs take the same share of the way that is left, and the path is straight.</source>
        <translation>Elle est aussi raide de tous les côtés, donc les deux paramètres parcourent la même part du chemin qui reste, et le trajet est droit.</translation>
    </message>
    <message>
        <source>Long valley</source>
        <translation>Longue vallée</translation>
    </message>
    <message>
        <source>Across the valley it is six times as steep as along it: w₂ overshoots with every step while w₁ glides, and one rate has to serve both.</source>
        <translation>En travers de la vallée, c’est six fois plus raide que dans sa longueur&#xa0;: w₂ dépasse le fond à chaque pas, tandis que w₁ descend en douceur, et un seul taux doit servir aux deux.</translation>
    </message>
    <message>
        <source>Tilted valley</source>
        <translation>Vallée inclinée</translation>
    </message>
    <message>
        <source>The long valley, turned: now the slope of each knob depends on the other knob as well, and the path zigzags down the valley between its sides.</source>
        <translation>La longue vallée, tournée&#xa0;: la pente de chaque paramètre dépend maintenant aussi de l’autre, et le trajet zigzague entre les versants.</translation>
    </message>
    <message>
        <source>Two equations (Booth)</source>
        <translation>Deux équations (Booth)</translation>
    </message>
    <message>
        <source>The cost tells how far two equations are from holding, so going downhill solves both at once: w₁ nears 1, and w₂ nears 3.</source>
        <translation>Le coût dit de combien deux équations ne sont pas vérifiées&#xa0;: en descendant, on les résout donc toutes deux à la fois. w₁ tend vers 1, et w₂ vers 3.</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Point-selle</translation>
    </message>
    <message>
        <source>The run heads for the level place in the middle and is slow there, but that is no bottom: in the end it falls off to one side.</source>
        <translation>La descente va vers l’endroit plat du milieu et y est lente, mais ce n’est pas un fond&#xa0;: elle finit par tomber d’un côté.</translation>
    </message>
    <message>
        <source>Two unequal valleys</source>
        <translation>Deux vallées inégales</translation>
    </message>
    <message>
        <source>The left valley is deeper, but from here the slope leads into the right one, and there the run stays.</source>
        <translation>La vallée de gauche est plus profonde, mais d’ici la pente mène dans celle de droite, et la descente y reste.</translation>
    </message>
    <message>
        <source>Four valleys (Himmelblau)</source>
        <translation>Quatre vallées (Himmelblau)</translation>
    </message>
    <message>
        <source>All four valleys are equally deep, and which of them a run ends in is decided by where it starts.</source>
        <translation>Les quatre vallées sont aussi profondes l’une que l’autre&#xa0;; c’est le départ qui décide dans laquelle une descente finit.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>Chameau à six bosses</translation>
    </message>
    <message>
        <source>Of six hollows it settles in the one beside the start, though the two in the middle are deeper.</source>
        <translation>De six creux, elle se stabilise dans celui qui est à côté du départ, bien que les deux du milieu soient plus profonds.</translation>
    </message>
    <message>
        <source>Bent valley (Rosenbrock)</source>
        <translation>Vallée courbe (Rosenbrock)</translation>
    </message>
    <message>
        <source>Two steps lead down to the floor of the bent valley, but there it is all but level: 200 steps later the bottom at w₁ = 1, w₂ = 1 is still far away.</source>
        <translation>Deux pas mènent au plancher de la vallée courbe, mais il est presque plat&#xa0;: 200 pas plus tard, le fond en w₁ = 1, w₂ = 1 est encore loin.</translation>
    </message>
    <message>
        <source>Level floor (Beale)</source>
        <translation>Plancher plat (Beale)</translation>
    </message>
    <message>
        <source>The corners are steep and the floor is nearly level: ten steps cut the cost to less than a tenth, and ninety more do not reach the bottom.</source>
        <translation>Les coins sont raides et le plancher est presque plat&#xa0;: dix pas ramènent le coût à moins d’un dixième, et quatre-vingt-dix de plus n’atteignent pas le fond.</translation>
    </message>
    <message>
        <source>Plateau and cliff</source>
        <translation>Plateau et falaise</translation>
    </message>
    <message>
        <source>Short steps cross the plateau to its edge, where one step throws w₁ far beyond the bottom; w₂, which feels nothing of the cliff, glides on.</source>
        <translation>Des pas courts traversent le plateau jusqu’au bord, où un seul pas jette w₁ bien au-delà du fond&#xa0;; w₂, qui ne sent rien de la falaise, descend en douceur.</translation>
    </message>
    <message>
        <source>Line through the origin</source>
        <translation>Droite par l’origine</translation>
    </message>
    <message>
        <source>The cost is the mean over all points, so each step turns the line as all of them together ask for.</source>
        <translation>Le coût est la moyenne sur tous les points&#xa0;: chaque pas tourne la droite comme tous ensemble le demandent.</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>Droite par des points</translation>
    </message>
    <message>
        <source>w₁ is how steep the line is, w₂ its height at x = 0; at the bottom stands the line of least squares.</source>
        <translation>w₁ dit si la droite est raide, w₂ sa hauteur en x = 0&#xa0;; au fond se trouve la droite des moindres carrés.</translation>
    </message>
    <message>
        <source>Outlier, squared distances</source>
        <translation>Point aberrant, carrés</translation>
    </message>
    <message>
        <source>One point lies far off and counts by the square of its distance: it pulls the line away from all the others.</source>
        <translation>Un point est très loin et compte par le carré de sa distance&#xa0;: il éloigne la droite de tous les autres.</translation>
    </message>
    <message>
        <source>Outlier, plain distances</source>
        <translation>Point aberrant, distances</translation>
    </message>
    <message>
        <source>By its plain distance the point far off pulls no harder than any other, and the line stays with the rest.</source>
        <translation>Par sa simple distance, le point lointain ne tire pas plus fort qu’un autre, et la droite reste avec les autres.</translation>
    </message>
    <message>
        <source>Two groups (logistic)</source>
        <translation>Deux groupes (logistique)</translation>
    </message>
    <message>
        <source>The sign of w₁·x + w₂ says which of two groups a point belongs to; they overlap, so the cost cannot come down to 0.</source>
        <translation>Le signe de w₁·x + w₂ dit auquel de deux groupes un point appartient&#xa0;; ils se chevauchent, le coût ne peut donc descendre à 0.</translation>
    </message>
    <message>
        <source>Exponential growth</source>
        <translation>Croissance exponentielle</translation>
    </message>
    <message>
        <source>A knob in the exponent bends the valley: the run is on its floor soon, and slow along it.</source>
        <translation>Un paramètre dans l’exposant courbe la vallée&#xa0;: l’exécution est vite sur son fond, et y avance lentement.</translation>
    </message>
    <message>
        <source>Sine with many valleys</source>
        <translation>Sinus aux nombreuses vallées</translation>
    </message>
    <message>
        <source>Each frequency that fits a little has a valley: from here the run ends in a poor one, and the best is at w₂ near 2.</source>
        <translation>Chaque fréquence qui convient un peu a une vallée&#xa0;: d’ici, l’exécution finit dans une mauvaise, et la meilleure est à w₂ près de 2.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>À chaque pas</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Coût final</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remède</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Gradient descent</source>
        <translation>Descente de gradient</translation>
    </message>
    <message>
        <source>A step is the slope times the rate, no more.</source>
        <translation>Un pas est la pente multipliée par le taux, rien de plus.</translation>
    </message>
    <message>
        <source>Momentum (heavy ball)</source>
        <translation>Inertie (bille lourde)</translation>
    </message>
    <message>
        <source>Speed is carried on from step to step, as by a heavy ball that rolls.</source>
        <translation>La vitesse se conserve de pas en pas, comme celle d’une bille lourde qui roule.</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Inertie de Nesterov</translation>
    </message>
    <message>
        <source>Like the heavy ball, but it looks ahead and brakes sooner.</source>
        <translation>Comme la bille lourde, mais elle regarde devant elle et freine plus tôt.</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>Each knob&apos;s steps are divided by the size of all its slopes so far, so they become shorter and shorter.</source>
        <translation>Les pas de chaque paramètre sont divisés par la taille de toutes ses pentes jusqu’ici&#xa0;; ils raccourcissent donc toujours.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Each knob&apos;s steps are divided by the usual size of its latest slopes.</source>
        <translation>Les pas de chaque paramètre sont divisés par la taille habituelle de ses dernières pentes.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Momentum and RMSProp together: a mean slope, divided by the usual size of the slopes.</source>
        <translation>L’inertie et RMSProp ensemble&#xa0;: une pente moyenne, divisée par la taille habituelle des pentes.</translation>
    </message>
    <message>
        <source>AdaDelta</source>
        <translation>AdaDelta</translation>
    </message>
    <message>
        <source>A step is the slope, times the usual size of the latest steps, divided by that of the latest slopes.</source>
        <translation>Un pas est la pente, multipliée par la taille habituelle des derniers pas et divisée par celle des dernières pentes.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam, and each step takes a small share off each knob as well.</source>
        <translation>Adam, et chaque pas retire en plus une petite part de chaque paramètre.</translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Adam that divides by the largest usual size that the slopes ever had.</source>
        <translation>Adam, mais divisé par la plus grande taille habituelle que les pentes aient jamais eue.</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Adam that looks ahead, as Nesterov&apos;s momentum does.</source>
        <translation>Adam, qui regarde devant lui comme l’inertie de Nesterov.</translation>
    </message>
    <message>
        <source>Sign descent</source>
        <translation>Descente par signe</translation>
    </message>
    <message>
        <source>The slope only says which way: each step is as long as the rate.</source>
        <translation>La pente dit seulement dans quel sens&#xa0;: chaque pas a la longueur du taux.</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>The sign of a mean slope says which way: each step is as long as the rate, a decay apart.</source>
        <translation>Le signe d’une pente moyenne dit dans quel sens&#xa0;: chaque pas a la longueur du taux, à une décroissance près.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation>Le taux reste ce qu’il est.</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>The rate is lowered every so many steps, at one go.</source>
        <translation>Le taux est baissé d’un coup, à intervalles réguliers de pas.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiel</translation>
    </message>
    <message>
        <source>Each step keeps the same share of the rate.</source>
        <translation>Chaque pas garde la même part du taux.</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Temps inverse</translation>
    </message>
    <message>
        <source>The rate falls fast at first and ever more slowly later, but never ends.</source>
        <translation>Le taux baisse vite au début, puis de plus en plus lentement, mais sans jamais finir.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>The rate glides from its full size down to 0.</source>
        <translation>Le taux glisse de sa pleine valeur jusqu’à 0.</translation>
    </message>
    <message>
        <source>Linear warm-up</source>
        <translation>Échauffement linéaire</translation>
    </message>
    <message>
        <source>The rate climbs from a share of it to its full size, and stays there.</source>
        <translation>Le taux monte d’une part de sa valeur à sa pleine valeur, et y reste.</translation>
    </message>
    <message>
        <source>Cyclic (triangles)</source>
        <translation>Cyclique (triangles)</translation>
    </message>
    <message>
        <source>The rate climbs to its full size and falls again, over and over.</source>
        <translation>Le taux monte à sa pleine valeur et redescend, encore et encore.</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>The rate climbs to its full size once, and glides down to almost 0.</source>
        <translation>Le taux monte une fois à sa pleine valeur, puis glisse presque jusqu’à 0.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Décrois.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Intervalle en pas</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Steps until 0</source>
        <translation>Pas jusqu’à 0</translation>
    </message>
    <message>
        <source>Steps up</source>
        <translation>Pas de montée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Steps to the end</source>
        <translation>Pas jusqu’à la fin</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>as a share of the rate</source>
        <translation>en part du taux</translation>
    </message>
    <message>
        <source>as a share of the steps</source>
        <translation>en part des pas</translation>
    </message>
    <message>
        <source>per step</source>
        <translation>par pas</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>à chaque fois</translation>
    </message>
    <message>
        <source>of each knob, times the rate</source>
        <translation>de chaque paramètre, fois le taux</translation>
    </message>
    <message>
        <source>of the momentum&apos;s warm-up, per step</source>
        <translation>de l’échauffement de l’inertie, par pas</translation>
    </message>
    <message>
        <source>in units of the slope</source>
        <translation>en unités de la pente</translation>
    </message>
    <message>
        <source>rate</source>
        <extracomment>One word, or words joined by _, as variables in formulas are called: w ← w − rate·slope</extracomment>
        <translation>taux</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>inertie</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>décroissance</translation>
    </message>
    <message>
        <source>beta1</source>
        <translation>bêta1</translation>
    </message>
    <message>
        <source>beta2</source>
        <translation>bêta2</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>weight_decay</source>
        <translation>décroissance_poids</translation>
    </message>
    <message>
        <source>momentum_decay</source>
        <translation>décroissance_inertie</translation>
    </message>
    <message>
        <source>every</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>climb</source>
        <translation>pas_montée</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>total</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>montée</translation>
    </message>
    <message>
        <source>up to</source>
        <extracomment>In a formula: up to p = …; then falling to …; by …</extracomment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>then falling to</source>
        <translation>puis descend à</translation>
    </message>
    <message>
        <source>by</source>
        <translation>selon</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>mean of {each}</source>
        <translation>moyenne de {each}</translation>
    </message>
    <message>
        <source>it is UTF-16; allowed is a table saved as CSV in UTF-8</source>
        <translation>c’est de l’UTF-16&#xa0;; permis est un tableau enregistré comme CSV en UTF-8</translation>
    </message>
    <message>
        <source>it is no text; allowed is a table saved as CSV in UTF-8</source>
        <translation>ce n’est pas du texte&#xa0;; permis est un tableau enregistré comme CSV en UTF-8</translation>
    </message>
    <message>
        <source>it has no rows of numbers; allowed is one or more</source>
        <translation>il n’a pas de lignes de nombres&#xa0;; permis est une ou plus</translation>
    </message>
    <message>
        <source>too many columns; allowed are {most}</source>
        <translation>trop de colonnes&#xa0;; permises sont {most}</translation>
    </message>
    <message>
        <source>there is no column &quot;{title}&quot;; allowed is one of {titles}, or its number</source>
        <translation>il n’y a pas de colonne «&#xa0;{title}&#xa0;»&#xa0;; permis est une de {titles}, ou son numéro</translation>
    </message>
    <message>
        <source>two columns are called {title}; allowed is one</source>
        <translation>deux colonnes s’appellent {title}&#xa0;; permis est une seule</translation>
    </message>
    <message>
        <source>column {column} has no value; allowed is a number</source>
        <translation>la colonne {column} n’a pas de valeur&#xa0;; permis est un nombre</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} is no number; allowed is one, as -2.5 or 1e3</source>
        <translation>«&#xa0;{value}&#xa0;» dans la colonne {column} n’est pas un nombre&#xa0;; permis en est un, comme -2.5 ou 1e3</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column}; allowed is a finite number</source>
        <translation>«&#xa0;{value}&#xa0;» dans la colonne {column}&#xa0;; permis est un nombre fini</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} is too large or too small for a computer&apos;s numbers; allowed is up to 1.8e308</source>
        <translation>«&#xa0;{value}&#xa0;» dans la colonne {column} est trop grand ou trop petit pour les nombres d’un ordinateur&#xa0;; permis est jusqu’à 1.8e308</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; in column {column} has another decimal mark than the rows before; allowed is one for the whole file, a point or a comma</source>
        <translation>«&#xa0;{value}&#xa0;» dans la colonne {column} a un autre signe décimal que les lignes précédentes&#xa0;; permis est un seul pour tout le fichier, point ou virgule</translation>
    </message>
    <message>
        <source>the quotes of this row do not match; allowed are quotes around a whole value</source>
        <translation>les guillemets de cette ligne ne vont pas ensemble&#xa0;; permis sont des guillemets autour d’une valeur entière</translation>
    </message>
    <message>
        <source>too many rows; allowed are {most}</source>
        <translation>trop de lignes&#xa0;; permises sont {most}</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {name}</source>
        <translation>
            <numerusform>{count} ligne de {name}</numerusform>
            <numerusform>{count} lignes de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the row has {count} values; allowed are {expected}, as in the first row</source>
        <translation>
            <numerusform>la ligne a {count} valeur&#xa0;; permises sont {expected}, comme dans la première ligne</numerusform>
            <numerusform>la ligne a {count} valeurs&#xa0;; permises sont {expected}, comme dans la première ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more rows do not read</source>
        <translation>
            <numerusform>{count} autre ligne est illisible</numerusform>
            <numerusform>{count} autres lignes sont illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modifié</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Nothing to follow: the slope is zero</source>
        <translation>Rien à suivre&#xa0;: la pente est nulle</translation>
    </message>
    <message>
        <source>Nothing to follow: the slope is not defined here</source>
        <translation>Rien à suivre&#xa0;: la pente n’est pas définie ici</translation>
    </message>
    <message>
        <source>No way to begin: the cost is not defined here</source>
        <translation>Impossible de commencer&#xa0;: le coût n’est pas défini ici</translation>
    </message>
    <message>
        <source>No way to begin: the cost is too large here</source>
        <translation>Impossible de commencer&#xa0;: le coût est trop grand ici</translation>
    </message>
    <message>
        <source>Diverging: the further down, the steeper</source>
        <translation>Divergence&#xa0;: plus on descend, plus c’est raide</translation>
    </message>
    <message>
        <source>Diverging: the cost falls beyond all numbers</source>
        <translation>Divergence&#xa0;: le coût tombe au-delà de tout nombre</translation>
    </message>
    <message>
        <source>Diverging: it ended above its start</source>
        <translation>Divergence&#xa0;: l’arrivée est au-dessus du départ</translation>
    </message>
    <message>
        <source>Diverging: a step led out of the landscape</source>
        <translation>Divergence&#xa0;: un pas est sorti du paysage</translation>
    </message>
    <message>
        <source>Diverging: the cost explodes</source>
        <translation>Divergence&#xa0;: le coût explose</translation>
    </message>
    <message>
        <source>Swinging without settling</source>
        <translation>Va-et-vient sans stabilisation</translation>
    </message>
    <message>
        <source>Oscillating without settling</source>
        <translation>Oscillation sans stabilisation</translation>
    </message>
    <message>
        <source>Oscillating for ever</source>
        <translation>Oscillation sans fin</translation>
    </message>
    <message>
        <source>Jumping about without settling</source>
        <translation>Sauts sans stabilisation</translation>
    </message>
    <message>
        <source>Overshooting, but converging</source>
        <translation>Dépassement, mais convergence</translation>
    </message>
    <message>
        <source>Crawling</source>
        <translation>Piétinement</translation>
    </message>
    <message>
        <source>Converging smoothly</source>
        <translation>Convergence régulière</translation>
    </message>
    <message>
        <source>Going down, and the slope does not ease yet</source>
        <translation>En descente, et la pente ne faiblit pas encore</translation>
    </message>
    <message>
        <source>Converging, though not smoothly</source>
        <translation>Convergence, mais irrégulière</translation>
    </message>
    <message>
        <source>Converging to a saddle</source>
        <translation>Convergence vers un point-selle</translation>
    </message>
    <message>
        <source>Converging, though {knob} overshoots</source>
        <translation>Convergence, mais {knob} dépasse le fond</translation>
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
        <translation>Au départ, la pente est exactement 0&#xa0;: aucun pas n’avance.</translation>
    </message>
    <message>
        <source>At {place} the slope is exactly 0, so no step moves.</source>
        <translation>En {place}, la pente est exactement 0&#xa0;: aucun pas n’avance.</translation>
    </message>
    <message>
        <source>This is the bottom of a valley, a minimum.</source>
        <translation>C’est le fond d’une vallée, un minimum.</translation>
    </message>
    <message>
        <source>This is the top of a hill, a maximum: the least push would start a run down.</source>
        <translation>C’est le sommet d’une colline, un maximum&#xa0;: la moindre poussée ferait partir une descente.</translation>
    </message>
    <message>
        <source>This is a ridge: level along it, and lower on both sides.</source>
        <translation>C’est une crête&#xa0;: plate dans sa longueur, et plus basse des deux côtés.</translation>
    </message>
    <message>
        <source>This is a saddle: level here, but lower on one side and higher on another.</source>
        <translation>C’est un point-selle&#xa0;: plat ici, mais plus bas d’un côté et plus haut d’un autre.</translation>
    </message>
    <message>
        <source>The cost is the same all around: a plain.</source>
        <translation>Le coût est le même tout autour&#xa0;: une plaine.</translation>
    </message>
    <message>
        <source>The start is on a tip: the cost is defined and its slope is not, so no step can be made.</source>
        <translation>Le départ est sur une pointe&#xa0;: le coût y est défini mais pas sa pente, donc aucun pas n’est possible.</translation>
    </message>
    <message>
        <source>{place} is on a tip: the cost is defined there and its slope is not, so no step can be made.</source>
        <translation>{place} est sur une pointe&#xa0;: le coût y est défini mais pas sa pente, donc aucun pas n’est possible.</translation>
    </message>
    <message>
        <source>The cost is too large for a computer&apos;s numbers, so there is nothing to follow.</source>
        <translation>Le coût est trop grand pour les nombres d’un ordinateur&#xa0;: il n’y a rien à suivre.</translation>
    </message>
    <message>
        <source>At {place} the cost is too large for a computer&apos;s numbers, so there is nothing to follow.</source>
        <translation>En {place}, le coût est trop grand pour les nombres d’un ordinateur&#xa0;: il n’y a rien à suivre.</translation>
    </message>
    <message>
        <source>It is a bottom, a top or a saddle: where it is level, no way is downhill.</source>
        <translation>C’est un fond, un sommet ou un point-selle&#xa0;: là où c’est plat, aucune direction ne descend.</translation>
    </message>
    <message>
        <source>The cost is not defined, so there is nothing to follow.</source>
        <translation>Le coût n’est pas défini&#xa0;: il n’y a rien à suivre.</translation>
    </message>
    <message>
        <source>The cost is not defined at {place}, so there is nothing to follow.</source>
        <translation>Le coût n’est pas défini en {place}&#xa0;: il n’y a rien à suivre.</translation>
    </message>
    <message>
        <source>The slope is not defined, so there is nothing to follow.</source>
        <translation>La pente n’est pas définie&#xa0;: il n’y a rien à suivre.</translation>
    </message>
    <message>
        <source>The slope is not defined at {place}, so there is nothing to follow.</source>
        <translation>La pente n’est pas définie en {place}&#xa0;: il n’y a rien à suivre.</translation>
    </message>
    <message>
        <source>It comes to rest on a saddle: level, but lower on two sides.</source>
        <translation>La descente s’arrête sur un point-selle&#xa0;: plat, mais plus bas de deux côtés.</translation>
    </message>
    <message>
        <source>A lower place is in view, C = {cost}: the gradient only knew the slope underfoot.</source>
        <translation>Un endroit plus bas est en vue, C = {cost}&#xa0;: le gradient ne connaissait que la pente sous les pieds.</translation>
    </message>
    <message>
        <source>A lower place is in view, C = {cost} at {place}: the gradient only knew the slope underfoot.</source>
        <translation>Un endroit plus bas est en vue, C = {cost} en {place}&#xa0;: le gradient ne connaissait que la pente sous les pieds.</translation>
    </message>
    <message>
        <source>No step was taken.</source>
        <translation>Aucun pas n’a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: hardly any slope is left.</source>
        <translation>
            <numerusform>La descente arrive en {steps} pas&#xa0;: il ne reste presque plus de pente.</numerusform>
            <numerusform>La descente arrive en {steps} pas&#xa0;: il ne reste presque plus de pente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: at {place} hardly any slope is left.</source>
        <translation>
            <numerusform>La descente arrive en {steps} pas&#xa0;: en {place}, il ne reste presque plus de pente.</numerusform>
            <numerusform>La descente arrive en {steps} pas&#xa0;: en {place}, il ne reste presque plus de pente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: the slope is 0.</source>
        <translation>
            <numerusform>La descente arrive en {steps} pas&#xa0;: la pente est nulle.</numerusform>
            <numerusform>La descente arrive en {steps} pas&#xa0;: la pente est nulle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: at {place} the slope is 0.</source>
        <translation>
            <numerusform>La descente arrive en {steps} pas&#xa0;: en {place}, la pente est nulle.</numerusform>
            <numerusform>La descente arrive en {steps} pas&#xa0;: en {place}, la pente est nulle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: it landed on a tip, where the slope is not defined.</source>
        <translation>
            <numerusform>La descente arrive en {steps} pas&#xa0;: elle est tombée sur une pointe, où la pente n’est pas définie.</numerusform>
            <numerusform>La descente arrive en {steps} pas&#xa0;: elle est tombée sur une pointe, où la pente n’est pas définie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets there in {steps} steps: it landed on a tip, {place}, where the slope is not defined.</source>
        <translation>
            <numerusform>La descente arrive en {steps} pas&#xa0;: elle est tombée sur une pointe, {place}, où la pente n’est pas définie.</numerusform>
            <numerusform>La descente arrive en {steps} pas&#xa0;: elle est tombée sur une pointe, {place}, où la pente n’est pas définie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost: {costs}.</source>
        <translation>Le coût&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>The cost: {costs}, at step {step} {end}.</source>
        <translation>Le coût&#xa0;: {costs}, au pas {step}&#xa0;: {end}.</translation>
    </message>
    <message>
        <source>The cost: {costs}, at the end {end}.</source>
        <translation>Le coût&#xa0;: {costs}, à la fin&#xa0;: {end}.</translation>
    </message>
    <message>
        <source>Each step keeps {share} of w, so the cost falls to {cost_share} of what it was: {costs}.</source>
        <translation>Chaque pas garde {share} de w, donc le coût tombe à {cost_share} de sa valeur&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>Each step jumps across the bottom and keeps {share} of w, so the cost falls to {cost_share} of what it was: {costs}.</source>
        <translation>Chaque pas saute par-dessus le fond et garde {share} de w, donc le coût tombe à {cost_share} de sa valeur&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>Each step keeps about {share} of the slope.</source>
        <translation>Chaque pas garde environ {share} de la pente.</translation>
    </message>
    <message>
        <source>Each step jumps across the bottom and keeps about {share} of the slope.</source>
        <translation>Chaque pas saute par-dessus le fond et garde environ {share} de la pente.</translation>
    </message>
    <message>
        <source>In the second half each step keeps about {share} of the slope.</source>
        <translation>Dans la seconde moitié, chaque pas garde environ {share} de la pente.</translation>
    </message>
    <message>
        <source>In the second half each step jumps across the bottom and keeps about {share} of the slope.</source>
        <translation>Dans la seconde moitié, chaque pas saute par-dessus le fond et garde environ {share} de la pente.</translation>
    </message>
    <message numerus="yes">
        <source>From step {first} to step {last} it turned back {turns} times.</source>
        <translation>
            <numerusform>Du pas {first} au pas {last}, la descente a fait demi-tour {turns} fois.</numerusform>
            <numerusform>Du pas {first} au pas {last}, la descente a fait demi-tour {turns} fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It swings: from step {first} to step {last} it turned back {turns} times.</source>
        <translation>
            <numerusform>La descente va et vient&#xa0;: du pas {first} au pas {last}, elle a fait demi-tour {turns} fois.</numerusform>
            <numerusform>La descente va et vient&#xa0;: du pas {first} au pas {last}, elle a fait demi-tour {turns} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>From step {first} to step {last} the size of the slope went from {from} to {to}.</source>
        <translation>Du pas {first} au pas {last}, la taille de la pente est passée de {from} à {to}.</translation>
    </message>
    <message>
        <source>At step {first} and at step {last} the size of the slope is {from} alike.</source>
        <translation>Au pas {first} comme au pas {last}, la taille de la pente est {from}.</translation>
    </message>
    <message numerus="yes">
        <source>It is there, but that took {steps} steps.</source>
        <translation>
            <numerusform>La descente est arrivée, mais il lui a fallu {steps} pas.</numerusform>
            <numerusform>La descente est arrivée, mais il lui a fallu {steps} pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace it takes about {steps} steps to be there.</source>
        <translation>À cette allure, il faut environ {steps} pas pour arriver.</translation>
    </message>
    <message>
        <source>The steps faded away while the slope was still {slope}.</source>
        <translation>Les pas se sont éteints alors que la pente était encore {slope}.</translation>
    </message>
    <message>
        <source>The steps shrink faster than the slope, which is still {slope}.</source>
        <translation>Les pas raccourcissent plus vite que la pente, qui est encore {slope}.</translation>
    </message>
    <message>
        <source>The steps are too short to move anything.</source>
        <translation>Les pas sont trop courts pour déplacer quoi que ce soit.</translation>
    </message>
    <message numerus="yes">
        <source>After {steps} steps the cost went from {from} to {to}.</source>
        <translation>
            <numerusform>Après {steps} pas, le coût est passé de {from} à {to}.</numerusform>
            <numerusform>Après {steps} pas, le coût est passé de {from} à {to}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {steps} steps the cost is still {cost}.</source>
        <translation>
            <numerusform>Après {steps} pas, le coût est encore {cost}.</numerusform>
            <numerusform>Après {steps} pas, le coût est encore {cost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By then the schedule had lowered the rate to {rate}.</source>
        <translation>À ce moment, l’échéancier avait ramené le taux à {rate}.</translation>
    </message>
    <message>
        <source>With each step the cost falls and the slope gets steeper: {costs}.</source>
        <translation>À chaque pas, le coût baisse et la pente devient plus raide&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>From step {step} on the cost falls with each step and the slope gets steeper: {costs}.</source>
        <translation>À partir du pas {step}, le coût baisse à chaque pas et la pente devient plus raide&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>At step {step} it was beyond a computer&apos;s numbers.</source>
        <translation>Au pas {step}, c’était au-delà des nombres d’un ordinateur.</translation>
    </message>
    <message>
        <source>It began at a cost of {from} and ended above that, at {to}.</source>
        <translation>La descente a commencé à un coût de {from} et a fini plus haut, à {to}.</translation>
    </message>
    <message>
        <source>It began at a cost of {from}, was up at {highest} at step {step}, and ended at {to}, above its start.</source>
        <translation>La descente a commencé à un coût de {from}, est montée à {highest} au pas {step} et a fini à {to}, au-dessus de son départ.</translation>
    </message>
    <message>
        <source>Step {step} led out of the landscape: the cost is not defined.</source>
        <translation>Le pas {step} est sorti du paysage&#xa0;: le coût n’est pas défini.</translation>
    </message>
    <message>
        <source>Step {step} led out of the landscape: the cost is not defined at {place}.</source>
        <translation>Le pas {step} est sorti du paysage&#xa0;: le coût n’est pas défini en {place}.</translation>
    </message>
    <message>
        <source>The cost grew faster and faster: {costs}.</source>
        <translation>Le coût a crû de plus en plus vite&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew faster and faster, past {milestone} at step {step}.</source>
        <translation>Le coût a crû de plus en plus vite, au-delà de {milestone} au pas {step}.</translation>
    </message>
    <message>
        <source>The cost grew {ratio}-fold a step: {costs}.</source>
        <translation>Le coût a été multiplié par {ratio} à chaque pas&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew {ratio}-fold a step, past {milestone} at step {step}.</source>
        <translation>Le coût a été multiplié par {ratio} à chaque pas, au-delà de {milestone} au pas {step}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew {ratio}-fold a step: {costs}.</source>
        <translation>Dans la seconde moitié, le coût a été multiplié par {ratio} à chaque pas&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew {ratio}-fold a step; it was past {milestone} at step {step}.</source>
        <translation>Dans la seconde moitié, le coût a été multiplié par {ratio} à chaque pas&#xa0;; il a dépassé {milestone} au pas {step}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew by {percent} % a step: {costs}.</source>
        <translation>Dans la seconde moitié, le coût a crû de {percent}&#xa0;% par pas&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>In the second half the cost grew by {percent} % a step; it was past {milestone} at step {step}.</source>
        <translation>Dans la seconde moitié, le coût a crû de {percent}&#xa0;% par pas&#xa0;; il a dépassé {milestone} au pas {step}.</translation>
    </message>
    <message>
        <source>The cost grew by {percent} % a step: {costs}.</source>
        <translation>Le coût a crû de {percent}&#xa0;% par pas&#xa0;: {costs}.</translation>
    </message>
    <message>
        <source>The cost grew by {percent} % a step, past {milestone} at step {step}.</source>
        <translation>Le coût a crû de {percent}&#xa0;% par pas, au-delà de {milestone} au pas {step}.</translation>
    </message>
    <message>
        <source>At step {step} it was too large for a computer&apos;s numbers.</source>
        <translation>Au pas {step}, il était trop grand pour les nombres d’un ordinateur.</translation>
    </message>
    <message>
        <source>The knobs swing to and fro, and the cost stays at {cost}.</source>
        <translation>Les paramètres vont et viennent, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>The knobs swing to and fro, and the cost stays between {low} and {high}.</source>
        <translation>Les paramètres vont et viennent, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>In the second half the knobs swing to and fro, and the cost stays at {cost}.</source>
        <translation>Dans la seconde moitié, les paramètres vont et viennent, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>In the second half the knobs swing to and fro, and the cost stays between {low} and {high}.</source>
        <translation>Dans la seconde moitié, les paramètres vont et viennent, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>w swings to and fro, and the cost stays at {cost}.</source>
        <translation>w va et vient, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>w swings to and fro, and the cost stays between {low} and {high}.</source>
        <translation>w va et vient, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>In the second half w swings to and fro, and the cost stays at {cost}.</source>
        <translation>Dans la seconde moitié, w va et vient, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>In the second half w swings to and fro, and the cost stays between {low} and {high}.</source>
        <translation>Dans la seconde moitié, w va et vient, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The steps keep turning back, and the cost stays at {cost}.</source>
        <translation>Les pas font sans cesse demi-tour, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>The steps keep turning back, and the cost stays between {low} and {high}.</source>
        <translation>Les pas font sans cesse demi-tour, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>In the second half the steps keep turning back, and the cost stays at {cost}.</source>
        <translation>Dans la seconde moitié, les pas font sans cesse demi-tour, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>In the second half the steps keep turning back, and the cost stays between {low} and {high}.</source>
        <translation>Dans la seconde moitié, les pas font sans cesse demi-tour, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>w jumps from side to side, {places}, and the cost stays at {cost}.</source>
        <translation>w saute d’un côté à l’autre, {places}, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>w jumps from side to side, {places}, and the cost stays between {low} and {high}.</source>
        <translation>w saute d’un côté à l’autre, {places}, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>In the second half w jumps from side to side, {places}, and the cost stays at {cost}.</source>
        <translation>Dans la seconde moitié, w saute d’un côté à l’autre, {places}, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>In the second half w jumps from side to side, {places}, and the cost stays between {low} and {high}.</source>
        <translation>Dans la seconde moitié, w saute d’un côté à l’autre, {places}, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>w jumps about, {places}, and the cost stays at {cost}.</source>
        <translation>w saute çà et là, {places}, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>w jumps about, {places}, and the cost stays between {low} and {high}.</source>
        <translation>w saute çà et là, {places}, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>In the second half w jumps about, {places}, and the cost stays at {cost}.</source>
        <translation>Dans la seconde moitié, w saute çà et là, {places}, et le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>In the second half w jumps about, {places}, and the cost stays between {low} and {high}.</source>
        <translation>Dans la seconde moitié, w saute çà et là, {places}, et le coût reste entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The cost stays at {cost}.</source>
        <translation>Le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>The cost goes up and down between {low} and {high}.</source>
        <translation>Le coût monte et descend entre {low} et {high}.</translation>
    </message>
    <message>
        <source>In the second half the cost stays at {cost}.</source>
        <translation>Dans la seconde moitié, le coût reste à {cost}.</translation>
    </message>
    <message>
        <source>In the second half the cost goes up and down between {low} and {high}.</source>
        <translation>Dans la seconde moitié, le coût monte et descend entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it diverges: the cost is {cost} then.</source>
        <translation>Poursuivie jusqu’au pas {steps}, la descente diverge&#xa0;: le coût est alors {cost}.</translation>
    </message>
    <message>
        <source>Run on, it diverges: at step {steps} the cost is beyond a computer&apos;s numbers.</source>
        <translation>Poursuivie, la descente diverge&#xa0;: au pas {steps}, le coût est au-delà des nombres d’un ordinateur.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it does not settle: the cost is {cost} then.</source>
        <translation>Poursuivie jusqu’au pas {steps}, la descente ne se stabilise pas&#xa0;: le coût est alors {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it overshoots, but converges: the cost is {cost} then.</source>
        <translation>Poursuivie jusqu’au pas {steps}, la descente dépasse le fond, mais converge&#xa0;: le coût est alors {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it crawls: the cost is {cost} then.</source>
        <translation>Poursuivie jusqu’au pas {steps}, la descente piétine&#xa0;: le coût est alors {cost}.</translation>
    </message>
    <message>
        <source>Run on, it diverges: at step {steps} the cost is not defined any more.</source>
        <translation>Poursuivie, la descente diverge&#xa0;: au pas {steps}, le coût n’est plus défini.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it glides in the end: the cost is {cost} then.</source>
        <translation>Poursuivie jusqu’au pas {steps}, la descente finit par descendre en douceur&#xa0;: le coût est alors {cost}.</translation>
    </message>
    <message>
        <source>Run on to step {steps}, it converges: the cost is {cost} then.</source>
        <translation>Poursuivie jusqu’au pas {steps}, la descente converge&#xa0;: le coût est alors {cost}.</translation>
    </message>
    <message>
        <source>{knob} diverges (factor {factor}); {other_knob} oscillates (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} diverge (facteur {factor})&#xa0;; {other_knob} oscille (facteur {other_factor}). Un seul taux doit servir aux deux paramètres.</translation>
    </message>
    <message>
        <source>{knob} diverges (factor {factor}), while {other_knob} would converge (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} diverge (facteur {factor}), alors que {other_knob} convergerait (facteur {other_factor}). Un seul taux doit servir aux deux paramètres.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} diverges (factor {factor}).</source>
        <translation>Le long de {other_knob}, c’est de plus en plus raide (facteur {other_factor}), tandis que {knob} diverge (facteur {factor}).</translation>
    </message>
    <message>
        <source>{knob} oscillates (factor {factor}); {other_knob} overshoots every step (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} oscille (facteur {factor})&#xa0;; {other_knob} dépasse le fond à chaque pas (facteur {other_factor}). Un seul taux doit servir aux deux paramètres.</translation>
    </message>
    <message>
        <source>{other_knob} crawls (factor {other_factor}) and sets the pace, while {knob} oscillates (factor {factor}) and limits the rate.</source>
        <translation>{other_knob} piétine (facteur {other_factor}) et donne l’allure, tandis que {knob} oscille (facteur {factor}) et limite le taux.</translation>
    </message>
    <message>
        <source>{knob} oscillates (factor {factor}); {other_knob} glides (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} oscille (facteur {factor})&#xa0;; {other_knob} descend en douceur (facteur {other_factor}). Un seul taux doit servir aux deux paramètres.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} oscillates (factor {factor}).</source>
        <translation>Le long de {other_knob}, c’est de plus en plus raide (facteur {other_factor}), tandis que {knob} oscille (facteur {factor}).</translation>
    </message>
    <message>
        <source>{other_knob} crawls (factor {other_factor}) and sets the pace, while {knob} overshoots every step (factor {factor}) and limits the rate.</source>
        <translation>{other_knob} piétine (facteur {other_factor}) et donne l’allure, tandis que {knob} dépasse le fond à chaque pas (facteur {factor}) et limite le taux.</translation>
    </message>
    <message>
        <source>{knob} overshoots every step (factor {factor}); {other_knob} glides (factor {other_factor}). One rate has to serve both knobs.</source>
        <translation>{knob} dépasse le fond à chaque pas (facteur {factor})&#xa0;; {other_knob} descend en douceur (facteur {other_factor}). Un seul taux doit servir aux deux paramètres.</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} overshoots every step (factor {factor}).</source>
        <translation>Le long de {other_knob}, c’est de plus en plus raide (facteur {other_factor}), tandis que {knob} dépasse le fond à chaque pas (facteur {factor}).</translation>
    </message>
    <message>
        <source>{knob} crawls (factor {factor}) and sets the pace; {other_knob} glides (factor {other_factor}).</source>
        <translation>{knob} piétine (facteur {factor}) et donne l’allure&#xa0;; {other_knob} descend en douceur (facteur {other_factor}).</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} crawls (factor {factor}).</source>
        <translation>Le long de {other_knob}, c’est de plus en plus raide (facteur {other_factor}), tandis que {knob} piétine (facteur {factor}).</translation>
    </message>
    <message>
        <source>Along {other_knob} it gets steeper and steeper (factor {other_factor}), while {knob} glides (factor {factor}).</source>
        <translation>Le long de {other_knob}, c’est de plus en plus raide (facteur {other_factor}), tandis que {knob} descend en douceur (facteur {factor}).</translation>
    </message>
    <message>
        <source>{knob} sets the pace (factor {factor}); {other_knob} is there sooner (factor {other_factor}).</source>
        <translation>{knob} donne l’allure (facteur {factor})&#xa0;; {other_knob} arrive plus tôt (facteur {other_factor}).</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>&apos;{file}&apos; was not found.</source>
        <translation>«&#xa0;{file}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; could not be read: {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a file.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is too large for the memory that is left.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop grand pour la mémoire qui reste.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is damaged or cut short: it does not unpack.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé ou tronqué&#xa0;: il ne se décompresse pas.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds labels, where a file of images is wanted.</source>
        <translation>«&#xa0;{file}&#xa0;» contient des étiquettes, alors qu’un fichier d’images est attendu.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds images, where a file of labels is wanted.</source>
        <translation>«&#xa0;{file}&#xa0;» contient des images, alors qu’un fichier d’étiquettes est attendu.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an IDX file of images: it begins with {bytes}, where 00 00 08 03 is wanted.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier IDX d’images&#xa0;: il commence par {bytes}, au lieu de 00 00 08 03.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an IDX file of labels: it begins with {bytes}, where 00 00 08 01 is wanted.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier IDX d’étiquettes&#xa0;: il commence par {bytes}, au lieu de 00 00 08 01.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {size}, too few for an IDX header, which has {needed}.</source>
        <translation>«&#xa0;{file}&#xa0;» a {size}, trop peu pour un en-tête IDX, qui en a {needed}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds images of {rows}×{columns} pixels, allowed are 28×28.</source>
        <translation>«&#xa0;{file}&#xa0;» contient des images de {rows}×{columns} pixels&#xa0;; 28×28 est attendu.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is empty: its header promises {promise}.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide&#xa0;: son en-tête annonce {promise}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, allowed are at most {most}.</source>
        <translation>«&#xa0;{file}&#xa0;» annonce {promise}&#xa0;; le maximum permis est {most}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, which takes {needed}, but it has {size}.</source>
        <translation>«&#xa0;{file}&#xa0;» annonce {promise}, ce qui prend {needed}, mais il a {size}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, which takes {needed}, but it does not unpack to that many.</source>
        <translation>«&#xa0;{file}&#xa0;» annonce {promise}, ce qui prend {needed}, mais il ne donne pas autant une fois décompressé.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, but holds more.</source>
        <translation>«&#xa0;{file}&#xa0;» annonce {promise}, mais en contient plus.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; promises {promise}, but holds less.</source>
        <translation>«&#xa0;{file}&#xa0;» annonce {promise}, mais en contient moins.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {label} as label number {number}, allowed are 0 to 9.</source>
        <translation>«&#xa0;{file}&#xa0;» a {label} comme étiquette numéro {number}&#xa0;; 0 à 9 est permis.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds {images} images, but &apos;{other_file}&apos; {labels} labels: allowed are as many of either.</source>
        <translation>«&#xa0;{file}&#xa0;» contient {images} images, mais «&#xa0;{other_file}&#xa0;» {labels} étiquettes&#xa0;: il en faut autant de chaque.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds {images} images, allowed are 6 or more: every sixth is held out.</source>
        <translation>«&#xa0;{file}&#xa0;» contient {images} images&#xa0;; il en faut au moins 6&#xa0;: une sur six sert au test.</translation>
    </message>
    <message numerus="yes">
        <source>{count} images</source>
        <translation>
            <numerusform>{count} image</numerusform>
            <numerusform>{count} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} étiquette</numerusform>
            <numerusform>{count} étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a file of knobs: it does not begin with &apos;{signature}&apos;</source>
        <translation>n’est pas un fichier de paramètres&#xa0;: il ne commence pas par «&#xa0;{signature}&#xa0;»</translation>
    </message>
    <message>
        <source>has {size} bytes, allowed are {allowed}</source>
        <translation>a {size} octets&#xa0;; permis&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>has {number} as hidden activation, allowed are 0 to 2</source>
        <translation>a {number} comme activation cachée&#xa0;; permis&#xa0;: 0 à 2</translation>
    </message>
    <message>
        <source>has {number} as output and cost, allowed are 0 and 1</source>
        <translation>a {number} comme sortie et coût&#xa0;; permis&#xa0;: 0 et 1</translation>
    </message>
    <message>
        <source>holds {knobs} knobs, allowed are {allowed}</source>
        <translation>contient {knobs} paramètres&#xa0;; permis&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>is damaged: its checksum is not that of its knobs</source>
        <translation>est endommagé&#xa0;: sa somme de contrôle n’est pas celle de ses paramètres</translation>
    </message>
    <message>
        <source>holds knobs that are not finite</source>
        <translation>contient des paramètres qui ne sont pas finis</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>&amp;Loss curve…</source>
        <translation>&amp;Courbe de perte…</translation>
    </message>
    <message>
        <source>Copy loss c&amp;urve</source>
        <translation>Copier la courbe de p&amp;erte</translation>
    </message>
    <message>
        <source>Loss curve copied</source>
        <translation>Courbe de perte copiée</translation>
    </message>
    <message>
        <source>Cost curve or map</source>
        <translation>Courbe de coût ou carte</translation>
    </message>
    <message>
        <source>&amp;Cost curve or map…</source>
        <translation>Courbe de coût ou ca&amp;rte…</translation>
    </message>
    <message>
        <source>Copy cost cu&amp;rve</source>
        <translation>Copier la courbe de coû&amp;t</translation>
    </message>
    <message>
        <source>Cost curve copied</source>
        <translation>Courbe de coût copiée</translation>
    </message>
    <message>
        <source>Both curves</source>
        <translation>Les deux courbes</translation>
    </message>
    <message>
        <source>&amp;Both curves…</source>
        <translation>Les deux cour&amp;bes…</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Courbe des taux</translation>
    </message>
    <message>
        <source>R&amp;ate curve…</source>
        <translation>Courbe des t&amp;aux…</translation>
    </message>
    <message>
        <source>Copy ra&amp;te curve</source>
        <translation>Copier la courbe des ta&amp;ux</translation>
    </message>
    <message>
        <source>Rate curve copied</source>
        <translation>Courbe des taux copiée</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>Pol&amp;ycopié…</translation>
    </message>
    <message>
        <source>PNG, for slides</source>
        <translation>PNG, pour diapositives</translation>
    </message>
    <message>
        <source>SVG, scales without loss</source>
        <translation>SVG, agrandi sans perte</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, pour l’impression</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Demi-diapositive</translation>
    </message>
    <message>
        <source>Column of a paper, 84 mm</source>
        <translation>Colonne d’article, 84 mm</translation>
    </message>
    <message>
        <source>Poster, 400 × 270 mm</source>
        <translation>Affiche, 400 × 270 mm</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>CSV with semicolon and decimal comma</source>
        <translation>CSV à point-virgule et virgule décimale</translation>
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
        <translation>Les pas en CSV, ou en tableau Markdown si FILE finit par .md, LaTeX
(booktabs) par .tex&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>What happened as JSON; - is standard output</source>
        <translation>Ce qui s’est passé, en JSON&#xa0;; - est la sortie standard</translation>
    </message>
    <message>
        <source>A picture of the loss curve: %1 by the ending</source>
        <translation>Une image de la courbe de perte&#xa0;: %1 selon l’extension</translation>
    </message>
    <message>
        <source>A picture of the cost curve: %1 by the ending</source>
        <translation>Une image de la courbe de coût&#xa0;: %1 selon l’extension</translation>
    </message>
    <message>
        <source>A picture of the steps that each learning rate needs, and of those
that crawl, oscillate or diverge: %1 by the ending</source>
        <translation>Une image des pas qu’il faut à chaque taux d’apprentissage, et des taux qui
piétinent, oscillent ou divergent&#xa0;: %1 selon l’extension</translation>
    </message>
    <message>
        <source>The run as %1</source>
        <translation>La descente en %1</translation>
    </message>
    <message>
        <source>The nine cards to learn by, as %1, one a page, whatever the run</source>
        <translation>Les neuf cartes mémo à apprendre, en %1, une par page, quelle que soit la descente</translation>
    </message>
    <message>
        <source>The lesson on one page, as %1, whatever the run</source>
        <translation>La leçon en une page, en %1, quelle que soit la descente</translation>
    </message>
    <message>
        <source>The handout of the lesson&apos;s scenes, as %1, one a page</source>
        <translation>Le polycopié des scènes de la leçon, en %1, une par page</translation>
    </message>
    <message>
        <source>The digit network&apos;s knobs, for --load-knobs</source>
        <translation>Les paramètres du réseau de chiffres, pour --load-knobs</translation>
    </message>
    <message>
        <source>Starts a&amp;gain</source>
        <translation>Recom&amp;mence</translation>
    </message>
    <message>
        <source>as suits the run</source>
        <translation>selon la descente</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Each frame</source>
        <translation>Cha&amp;que image</translation>
    </message>
    <message>
        <source>Last f&amp;rame</source>
        <translation>De&amp;rnière image</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>an exception of an unknown kind</source>
        <translation>une exception d’un genre inconnu</translation>
    </message>
    <message>
        <source>This could not be worked out: %1.</source>
        <translation>Ce calcul n’a pas abouti&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FlashcardPages</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>nothing here yet: expected a formula such as w^2</source>
        <translation>encore rien ici&#xa0;: une formule est attendue, comme w^2</translation>
    </message>
    <message>
        <source>too long: a formula has at most {most} characters</source>
        <translation>trop long&#xa0;: une formule a au plus {most} caractères</translation>
    </message>
    <message>
        <source>a broken character: the text is not valid UTF-8</source>
        <translation>caractère illisible&#xa0;: le texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>nested too deeply: at most {most} brackets, bars and functions can stand inside one another</source>
        <translation>imbrication trop profonde&#xa0;: au plus {most} parenthèses, barres et fonctions les unes dans les autres</translation>
    </message>
    <message>
        <source>too many minus signs: at most {most} can stand in a row</source>
        <translation>trop de signes moins&#xa0;: au plus {most} à la suite</translation>
    </message>
    <message>
        <source>too many powers on top of one another: at most {most} are possible</source>
        <translation>trop de puissances superposées&#xa0;: au plus {most} sont possibles</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a formula has none, type only what stands to the right of it</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: une formule n’en a pas, ne taper que ce qui est à sa droite</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: write {instead}, as in where(w {instead} 0, w, 0)</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: écrire {instead}, comme dans where(w {instead} 0, w, 0)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: only &gt; and &lt; compare, as in where(w &gt; 0, w, 0)</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: seuls &gt; et &lt; comparent, comme dans where(w &gt; 0, w, 0)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: expected round parentheses, ( and ), for grouping</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: pour grouper, il faut des parenthèses rondes, ( et )</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a square root is written sqrt(…)</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: une racine carrée s’écrit sqrt(…)</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: a division is written with /</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: une division s’écrit avec /</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: there are no factorials here</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: il n’y a pas de factorielle ici</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: there is no % here: write 5% as 0.05</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: il n’y a pas de % ici&#xa0;: écrire 5% sous la forme 0.05</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: values are separated by a comma</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: les valeurs sont séparées par une virgule</translation>
    </message>
    <message>
        <source>unexpected &quot;{character}&quot;: expected numbers, knobs, functions, + − * / ^, parentheses</source>
        <translation>«&#xa0;{character}&#xa0;» inattendu&#xa0;: attendus sont nombres, paramètres, fonctions, + − * / ^, parenthèses</translation>
    </message>
    <message>
        <source>unexpected control character number {number}: expected numbers, knobs, functions, + − * / ^, parentheses</source>
        <translation>caractère de contrôle numéro {number} inattendu&#xa0;: attendus sont nombres, paramètres, fonctions, + − * / ^, parenthèses</translation>
    </message>
    <message>
        <source>a number has only one decimal point</source>
        <translation>un nombre n’a qu’un seul point décimal</translation>
    </message>
    <message>
        <source>this number is too large: the largest possible is about 1.8e308</source>
        <translation>ce nombre est trop grand&#xa0;: le plus grand possible est environ 1.8e308</translation>
    </message>
    <message>
        <source>this number is too small: the smallest possible is about 2.2e-308</source>
        <translation>ce nombre est trop petit&#xa0;: le plus petit possible est environ 2.2e-308</translation>
    </message>
    <message>
        <source>this power is too large</source>
        <translation>cette puissance est trop grande</translation>
    </message>
    <message>
        <source>expected a raised digit after the raised minus sign</source>
        <translation>un chiffre en exposant est attendu après le signe moins en exposant</translation>
    </message>
    <message>
        <source>a power is written with ^, not with **</source>
        <translation>une puissance s’écrit avec ^, pas avec **</translation>
    </message>
    <message>
        <source>expected + − * / or ^ before &quot;{found}&quot;</source>
        <translation>+ − * / ou ^ attendu avant «&#xa0;{found}&#xa0;»</translation>
    </message>
    <message>
        <source>expected + − * / or ^ between &quot;{before}&quot; and the number &quot;{number}&quot;</source>
        <translation>+ − * / ou ^ attendu entre «&#xa0;{before}&#xa0;» et le nombre «&#xa0;{number}&#xa0;»</translation>
    </message>
    <message>
        <source>a power of a power needs parentheses, as in (w²)^3</source>
        <translation>une puissance de puissance demande des parenthèses, comme dans (w²)^3</translation>
    </message>
    <message>
        <source>{name} to the power of −1 can mean two things: write {inverse} or {reciprocal}</source>
        <translation>{name} à la puissance −1 peut avoir deux sens&#xa0;: écrire {inverse} ou {reciprocal}</translation>
    </message>
    <message>
        <source>{name} to the power of −1 can mean two things: if 1 divided by it is meant, write {reciprocal}</source>
        <translation>{name} à la puissance −1 peut avoir deux sens&#xa0;: pour 1 divisé par cette valeur, écrire {reciprocal}</translation>
    </message>
    <message>
        <source>nothing between the parentheses: expected a number or a knob</source>
        <translation>rien entre les parenthèses&#xa0;: un nombre ou un paramètre est attendu</translation>
    </message>
    <message>
        <source>this &quot;{opening}&quot; is never closed: expected &quot;{expected}&quot;</source>
        <translation>ce «&#xa0;{opening}&#xa0;» n’est jamais fermé&#xa0;: «&#xa0;{expected}&#xa0;» attendu</translation>
    </message>
    <message>
        <source>unexpected &quot;)&quot;: a &quot;|&quot; before it is not closed</source>
        <translation>«&#xa0;)&#xa0;» inattendu&#xa0;: un «&#xa0;|&#xa0;» qui précède n’est pas fermé</translation>
    </message>
    <message>
        <source>this &quot;)&quot; closes nothing: expected &quot;(&quot; before it</source>
        <translation>ce «&#xa0;)&#xa0;» ne ferme rien&#xa0;: «&#xa0;(&#xa0;» attendu auparavant</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; at the beginning</source>
        <translation>un nombre, un paramètre ou «&#xa0;(&#xa0;» est attendu au début</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; at the beginning, not &quot;{found}&quot;</source>
        <translation>un nombre, un paramètre ou «&#xa0;(&#xa0;» est attendu au début, pas «&#xa0;{found}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; after &quot;{before}&quot;</source>
        <translation>un nombre, un paramètre ou «&#xa0;(&#xa0;» est attendu après «&#xa0;{before}&#xa0;»</translation>
    </message>
    <message>
        <source>expected a number, a knob or &quot;(&quot; after &quot;{before}&quot;, not &quot;{found}&quot;</source>
        <translation>un nombre, un paramètre ou «&#xa0;(&#xa0;» est attendu après «&#xa0;{before}&#xa0;», pas «&#xa0;{found}&#xa0;»</translation>
    </message>
    <message>
        <source>unexpected &quot;,&quot;: a comma only separates the values of a function</source>
        <translation>«&#xa0;,&#xa0;» inattendu&#xa0;: une virgule ne sépare que les valeurs d’une fonction</translation>
    </message>
    <message>
        <source>decimals are written with a point: {number}</source>
        <translation>les décimales s’écrivent avec un point&#xa0;: {number}</translation>
    </message>
    <message>
        <source>&quot;{sign}&quot; can only stand in a comparison, as in where(w &gt; 0, w, 0)</source>
        <translation>«&#xa0;{sign}&#xa0;» ne peut figurer que dans une comparaison, comme dans where(w &gt; 0, w, 0)</translation>
    </message>
    <message>
        <source>unknown name &quot;{name}&quot;. Known are {known}</source>
        <translation>nom inconnu «&#xa0;{name}&#xa0;». Connus&#xa0;: {known}</translation>
    </message>
    <message>
        <source>unknown name &quot;{name}&quot;, did you mean &quot;{meant}&quot;? Known are {known}</source>
        <translation>nom inconnu «&#xa0;{name}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{meant}&#xa0;»&#xa0;? Connus&#xa0;: {known}</translation>
    </message>
    <message>
        <source>either one knob w, or two knobs w1 and w2: they cannot be mixed</source>
        <translation>soit un paramètre w, soit deux paramètres w1 et w2&#xa0;: on ne peut pas les mélanger</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs parentheses: {example}</source>
        <translation>«&#xa0;{name}&#xa0;» demande des parenthèses&#xa0;: {example}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 1 value, as in {example}, but has {count}</source>
        <translation>«&#xa0;{name}&#xa0;» prend 1 valeur, comme dans {example}, mais en a {count}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 1 value, as in {example}, but has {count}; decimals are written with a point</source>
        <translation>«&#xa0;{name}&#xa0;» prend 1 valeur, comme dans {example}, mais en a {count}&#xa0;; les décimales s’écrivent avec un point</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 2 values, separated by a comma, as in {example}, but has {count}</source>
        <translation>«&#xa0;{name}&#xa0;» prend 2 valeurs, séparées par une virgule, comme dans {example}, mais en a {count}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; takes 2 values, separated by a comma, as in {example}, but has {count}; decimals are written with a point</source>
        <translation>«&#xa0;{name}&#xa0;» prend 2 valeurs, séparées par une virgule, comme dans {example}, mais en a {count}&#xa0;; les décimales s’écrivent avec un point</translation>
    </message>
    <message>
        <source>expected &gt; or &lt; in the comparison, as in {example}</source>
        <translation>&gt; ou &lt; attendu dans la comparaison, comme dans {example}</translation>
    </message>
    <message>
        <source>&quot;where&quot; takes a comparison and 2 values, as in {example}</source>
        <translation>«&#xa0;where&#xa0;» prend une comparaison et 2 valeurs, comme dans {example}</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; has no value among the real numbers</source>
        <translation>«&#xa0;{part}&#xa0;» n’a pas de valeur parmi les nombres réels</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is too large: the largest possible number is about 1.8e308</source>
        <translation>«&#xa0;{part}&#xa0;» est trop grand&#xa0;: le plus grand nombre possible est environ 1.8e308</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is too small: the smallest possible number is about 2.2e-308</source>
        <translation>«&#xa0;{part}&#xa0;» est trop petit&#xa0;: le plus petit nombre possible est environ 2.2e-308</translation>
    </message>
    <message>
        <source>the logarithm of 0 does not exist</source>
        <translation>le logarithme de 0 n’existe pas</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>division par zéro</translation>
    </message>
    <message>
        <source>division by zero: 0 has no negative power</source>
        <translation>division par zéro&#xa0;: 0 n’a pas de puissance négative</translation>
    </message>
    <message>
        <source>only a positive number can be raised to a varying power</source>
        <translation>seul un nombre positif peut être élevé à une puissance variable</translation>
    </message>
    <message>
        <source>this formula is too large</source>
        <translation>cette formule est trop grande</translation>
    </message>
    <message>
        <source>the slope of this formula cannot be written down: {why}</source>
        <translation>la pente de cette formule ne peut pas être écrite&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop grande</translation>
    </message>
    <message>
        <source>it divides by something that is always 0</source>
        <translation>elle divise par une expression toujours égale à 0</translation>
    </message>
    <message>
        <source>a number in it is too large or too small</source>
        <translation>un nombre y est trop grand ou trop petit</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; has no value: as a constant it gets one by --let {letter}=1 on the command line, as a column by --data</source>
        <translation>«&#xa0;{letter}&#xa0;» n’a pas de valeur&#xa0;: comme constante, elle en reçoit une par --let {letter}=1 en ligne de commande, comme colonne par --data</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; has no value, did you mean &quot;{meant}&quot;? As a constant it gets one by --let {letter}=1 on the command line, as a column by --data</source>
        <translation>«&#xa0;{letter}&#xa0;» n’a pas de valeur&#xa0;; vouliez-vous dire «&#xa0;{meant}&#xa0;»&#xa0;? Comme constante, elle en reçoit une par --let {letter}=1 en ligne de commande, comme colonne par --data</translation>
    </message>
    <message>
        <source>&quot;{letter}&quot; is no column: one gets its values by --data on the command line</source>
        <translation>«&#xa0;{letter}&#xa0;» n’est pas une colonne&#xa0;: elle reçoit ses valeurs par --data sur la ligne de commande</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>%1 · scene %2 of %3</source>
        <translation>%1 · scène %2 sur %3</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
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
        <translation>Pendant une présentation</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 à %1</translation>
    </message>
    <message>
        <source>bring a picture, or take it away, three at the most: %1</source>
        <translation>montrer ou retirer une image, trois au plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Space, ← →, Home, End</source>
        <translation>Espace, ← →, Début, Fin</translation>
    </message>
    <message>
        <source>as on the page</source>
        <translation>comme sur la page</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page suivante, Page précédente</translation>
    </message>
    <message>
        <source>to the next scene of the lesson and back, or step by step where it has none: a presenter’s remote sends them</source>
        <translation>à la scène suivante de la leçon ou à la précédente, ou pas à pas si elle n’en a pas&#xa0;: une télécommande de présentation envoie ces touches</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>the scene’s note, shown or hidden</source>
        <translation>la note de la scène, affichée ou masquée</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>slides the page’s controls in, and out again</source>
        <translation>fait entrer les commandes de la page, puis sortir</translation>
    </message>
    <message>
        <source>B, .</source>
        <translation>B, .</translation>
    </message>
    <message>
        <source>black, until any key</source>
        <translation>noir, jusqu’à une touche quelconque</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Moins, Ctrl+0</translation>
    </message>
    <message>
        <source>larger, smaller, as it was; outside of it these scale the window</source>
        <translation>plus grand, plus petit, comme avant&#xa0;; ailleurs, elles changent l’échelle de la fenêtre</translation>
    </message>
    <message>
        <source>Esc, F11</source>
        <translation>Échap, F11</translation>
    </message>
    <message>
        <source>leave: the window is as it was</source>
        <translation>quitter&#xa0;: la fenêtre est comme avant</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>On the pages of runs and of the network</source>
        <translation>Sur les pages des descentes et du réseau</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>plays and pauses; trains and pauses the network</source>
        <translation>lecture et pause&#xa0;; entraînement du réseau et pause</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>one step back or on; of the network, back to a checkpoint</source>
        <translation>un pas en arrière ou en avant&#xa0;; pour le réseau, retour à un point de reprise</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>to the start or the end of the run</source>
        <translation>au début ou à la fin de la descente</translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation>+ − 0</translation>
    </message>
    <message>
        <source>on the cost map: closer, farther, all of it</source>
        <translation>sur la carte du coût&#xa0;: plus près, plus loin, tout</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Maj+R</translation>
    </message>
    <message>
        <source>while predicting: reveal a step, or the whole run</source>
        <translation>pendant une prédiction&#xa0;: révéler un pas, ou toute la descente</translation>
    </message>
    <message>
        <source>They work after a click anywhere but into a field. Tab leads to every button, and there Space presses it.</source>
        <translation>Elles agissent après un clic n’importe où, sauf dans un champ. Tab mène à chaque bouton, et Espace l’y actionne.</translation>
    </message>
    <message>
        <source>On sliders</source>
        <translation>Sur les curseurs</translation>
    </message>
    <message>
        <source>to the next short decimal</source>
        <translation>au nombre décimal court suivant</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page précédente, Page suivante</translation>
    </message>
    <message>
        <source>farther</source>
        <translation>plus loin</translation>
    </message>
    <message>
        <source>to the ends of the scale</source>
        <translation>aux bouts de l’échelle</translation>
    </message>
    <message>
        <source>On Learn</source>
        <translation>Dans Apprendre</translation>
    </message>
    <message>
        <source>turns a flashcard</source>
        <translation>retourne une carte mémo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>reveals an answer, and presses the button that has the focus</source>
        <translation>révèle une réponse, et actionne le bouton qui a le focus</translation>
    </message>
    <message>
        <source>K, N</source>
        <translation>K, N</translation>
    </message>
    <message>
        <source>I knew it; not yet</source>
        <translation>Je savais&#xa0;; pas encore</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>shuffles the flashcards</source>
        <translation>mélange les cartes mémo</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 à 4</translation>
    </message>
    <message>
        <source>answer what is asked about a loss curve</source>
        <translation>répondre à la question sur une courbe de perte</translation>
    </message>
    <message>
        <source>From the menus, wherever the focus is</source>
        <translation>Depuis les menus, où que soit le focus</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>A cost is a formula in w, or in w1 and w2 on the page with two knobs. Its slope is worked out, and printed below it.</source>
        <translation>Un coût est une formule en w, ou en w1 et w2 sur la page à deux paramètres. Sa pente est calculée, et affichée en dessous.</translation>
    </message>
    <message>
        <source>powers; ^ goes before a sign: −w^2 is −(w²)</source>
        <translation>puissances&#xa0;; ^ passe avant un signe&#xa0;: −w^2 est −(w²)</translation>
    </message>
    <message>
        <source>a multiplication sign may be left out</source>
        <translation>le signe de multiplication peut être omis</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>fractions</translation>
    </message>
    <message>
        <source>the size of a number</source>
        <translation>la valeur absolue d’un nombre</translation>
    </message>
    <message>
        <source>functions, with what they are of in brackets</source>
        <translation>fonctions, avec leur argument entre parenthèses</translation>
    </message>
    <message>
        <source>both are the natural logarithm; log10 and log2 are others</source>
        <translation>les deux sont le logarithme naturel&#xa0;; log10 et log2 en sont d’autres</translation>
    </message>
    <message>
        <source>w where w is above 0, and 0 elsewhere</source>
        <translation>w là où w est supérieur à 0, et 0 ailleurs</translation>
    </message>
    <message>
        <source>3.14159… and 2.71828…</source>
        <translation>3,14159… et 2,71828…</translation>
    </message>
    <message>
        <source>numbers have a point, not a comma</source>
        <translation>les nombres ont un point, pas une virgule</translation>
    </message>
    <message>
        <source>All functions:</source>
        <translation>Toutes les fonctions&#xa0;:</translation>
    </message>
    <message>
        <source>What each card shows</source>
        <translation>Ce que montre chaque panneau</translation>
    </message>
    <message>
        <source>One knob and two knobs</source>
        <translation>Un et deux paramètres</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>the cost C that is gone down: from the list, or a formula of your own; and its slope</source>
        <translation>le coût C que l’on descend&#xa0;: dans la liste, ou une formule à vous&#xa0;; et sa pente</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>how far a step goes for the slope it finds. The strip on the slider says what every other rate would do; the recommended one stands below it</source>
        <translation>jusqu’où va un pas pour la pente qu’il trouve. La bande sur le curseur dit ce que ferait tout autre taux&#xa0;; le taux recommandé est en dessous</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>where the run begins; it is also the ring on the curve or the map</source>
        <translation>là où la descente commence&#xa0;; c’est aussi l’anneau sur la courbe ou la carte</translation>
    </message>
    <message>
        <source>Update rule and schedule</source>
        <translation>Règle de mise à jour et échéancier</translation>
    </message>
    <message>
        <source>what is made of the slope, and how the rate changes on the way</source>
        <translation>ce qui est fait de la pente, et comment le taux change en route</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>after how many steps the run ends, or when the cost has become flat</source>
        <translation>après combien de pas la descente finit, ou quand le coût est devenu plat</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>five runs to know by heart, a click each</source>
        <translation>cinq descentes à savoir par cœur, un clic chacune</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>the strip above the pictures: what becomes of the run, the numbers that show it, and a rate that has been tried out</source>
        <translation>la bande au-dessus des images&#xa0;: ce que devient la descente, les nombres qui le montrent, et un taux qui a été essayé</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Courbe de coût</translation>
    </message>
    <message>
        <source>the cost at every setting of the knob, and the run on it: the step that is looked at, its slope as a dashed line, and the arrow to the next place</source>
        <translation>le coût pour chaque valeur du paramètre, et la descente dessus&#xa0;: le pas que l’on regarde, sa pente en pointillé, et la flèche vers l’endroit suivant</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Carte du coût</translation>
    </message>
    <message>
        <source>the same from above: lines of equal cost, the way uphill (dashed) and the step</source>
        <translation>la même chose vue d’en haut&#xa0;: lignes d’égal coût, la direction de la montée (pointillé) et le pas</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>which way and how far each knob is turned</source>
        <translation>dans quel sens et de combien chaque paramètre est modifié</translation>
    </message>
    <message>
        <source>Slice along the step</source>
        <translation>Coupe le long du pas</translation>
    </message>
    <message>
        <source>the cost straight along the step: a picture with one knob again</source>
        <translation>le coût tout droit le long du pas&#xa0;: à nouveau une image à un paramètre</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>the cost, step by step</source>
        <translation>le coût, pas à pas</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Courbe des taux</translation>
    </message>
    <message>
        <source>how many steps each learning rate needs; unfolded below the slider of the rate</source>
        <translation>de combien de pas chaque taux d’apprentissage a besoin&#xa0;; se déplie sous le curseur du taux</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>every step in numbers, the one that the charts show marked; above it that step written out. A second tab lists pinned runs</source>
        <translation>chaque pas en nombres, celui que montrent les graphiques étant marqué&#xa0;; au-dessus, le calcul de ce pas. Un second onglet liste les descentes épinglées</translation>
    </message>
    <message>
        <source>The network of 13,002 knobs</source>
        <translation>Le réseau à 13&#x202f;002 paramètres</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>what it learns from, how it is made, and the seed that chance starts from</source>
        <translation>de quoi il apprend, comment il est fait, et la graine dont part le hasard</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Images lues par pas</translation>
    </message>
    <message>
        <source>how many images a step reads its slope from</source>
        <translation>sur combien d’images un pas lit sa pente</translation>
    </message>
    <message>
        <source>the cost of each step&apos;s batch (thin) and of the images held out (bold); below it how many of these are right</source>
        <translation>le coût du lot de chaque pas (fin) et des images de test (gras)&#xa0;; en dessous, combien de celles-ci sont justes</translation>
    </message>
    <message>
        <source>all 13,002 slopes as bars, and how long they are together: their norm</source>
        <translation>les 13&#x202f;002 pentes en barres, et leur longueur totale&#xa0;: leur norme</translation>
    </message>
    <message>
        <source>What the first layer looks for</source>
        <translation>Ce que cherche la première couche</translation>
    </message>
    <message>
        <source>the weights of its 16 neurons as pictures</source>
        <translation>les poids de ses 16 neurones en images</translation>
    </message>
    <message>
        <source>Held-out digits</source>
        <translation>Chiffres de test</translation>
    </message>
    <message>
        <source>images that it never learns from, with its answers; or which digit is taken for which</source>
        <translation>des images dont il n’apprend jamais, avec ses réponses&#xa0;; ou quel chiffre est pris pour quel autre</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>draw a digit, and see what it says</source>
        <translation>dessiner un chiffre, et voir ce qu’il dit</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>as the run</source>
        <translation>comme la descente</translation>
    </message>
    <message>
        <source>one learning rate again</source>
        <translation>à nouveau un seul taux d’apprentissage</translation>
    </message>
    <message>
        <source>learning rate %1 from step %2 on</source>
        <translation>taux d’apprentissage %1 à partir du pas %2</translation>
    </message>
    <message>
        <source>learning rates on the way</source>
        <translation>taux d’apprentissage en route</translation>
    </message>
    <message>
        <source>predict first</source>
        <translation>prédire d’abord</translation>
    </message>
    <message>
        <source>end of predict first</source>
        <translation>fin de prédire d’abord</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>révéler</translation>
    </message>
    <message>
        <source>hide again</source>
        <translation>masquer à nouveau</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>images each step</source>
        <translation>images par pas</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>échéancier</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>épingler %1</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 descentes épinglées</translation>
    </message>
    <message>
        <source>remove pin %1</source>
        <translation>retirer l’épingle %1</translation>
    </message>
    <message>
        <source>remove %1 pins</source>
        <translation>retirer %1 épingles</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>afficher %1</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>masquer %1</translation>
    </message>
    <message>
        <source>pinned runs</source>
        <translation>descentes épinglées</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>stop below</source>
        <translation>arrêt en dessous de</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>échelle log</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>échelle linéaire</translation>
    </message>
    <message>
        <source>show the rate curve</source>
        <translation>afficher la courbe des taux</translation>
    </message>
    <message>
        <source>hide the rate curve</source>
        <translation>masquer la courbe des taux</translation>
    </message>
    <message>
        <source>part of the map</source>
        <translation>partie de la carte</translation>
    </message>
    <message>
        <source>all of the map</source>
        <translation>toute la carte</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>rate from here</source>
        <translation>taux à partir d’ici</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message>
        <source>other digits</source>
        <translation>autres chiffres</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>autre réseau</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>knobs from a file</source>
        <translation>paramètres d’un fichier</translation>
    </message>
    <message>
        <source>knobs at random</source>
        <translation>paramètres au hasard</translation>
    </message>
    <message>
        <source>by images read</source>
        <translation>par images lues</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>par pas</translation>
    </message>
    <message>
        <source>back to the start</source>
        <translation>retour au début</translation>
    </message>
    <message>
        <source>back to step %1</source>
        <translation>retour au pas %1</translation>
    </message>
    <message>
        <source>on to step %1</source>
        <translation>avance au pas %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>standardiser</translation>
    </message>
    <message>
        <source>original units</source>
        <translation>unités d’origine</translation>
    </message>
    <message>
        <source>rows each step</source>
        <translation>lignes par pas</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>there is no room in %1</source>
        <translation>il n’y a plus de place dans %1</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LearnContent</name>
    <message>
        <source>“%1.”</source>
        <translation>«&#xa0;%1.&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LearnFile</name>
    <message>
        <source>run %1 must be an object</source>
        <translation>la descente %1 doit être un objet</translation>
    </message>
    <message>
        <source>run %1: %2</source>
        <translation>descente %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;entries&quot; or &quot;phrases&quot; must be there</source>
        <translation>«&#xa0;entries&#xa0;» ou «&#xa0;phrases&#xa0;» est nécessaire</translation>
    </message>
    <message>
        <source>&quot;entries&quot; is empty; allowed are 1 to %1</source>
        <translation>«&#xa0;entries&#xa0;» est vide&#xa0;; permis&#xa0;: 1 à %1</translation>
    </message>
    <message>
        <source>%L1 entries; allowed are 1 to %2</source>
        <translation>%L1 entrées&#xa0;; permis&#xa0;: 1 à %2</translation>
    </message>
    <message>
        <source>another entry has this &quot;id&quot; already</source>
        <translation>une autre entrée a déjà cet «&#xa0;id&#xa0;»</translation>
    </message>
    <message>
        <source>entry %1: </source>
        <translation>entrée %1 – </translation>
    </message>
    <message>
        <source>entry %1 %2: </source>
        <translation>entrée %1 %2 – </translation>
    </message>
    <message>
        <source>not a content file: it is empty</source>
        <translation>pas un fichier de contenu&#xa0;: il est vide</translation>
    </message>
    <message>
        <source>not a content file: %1 at character %2</source>
        <translation>pas un fichier de contenu&#xa0;: %1 au caractère %2</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>pas d’objet</translation>
    </message>
    <message>
        <source>not a content file this version reads: &quot;downhill_learn&quot; must be 1</source>
        <translation>pas un fichier de contenu lisible par cette version&#xa0;: «&#xa0;downhill_learn&#xa0;» doit être 1</translation>
    </message>
    <message>
        <source>&quot;table&quot; of steps: &quot;show&quot; must name a run with one knob</source>
        <translation>«&#xa0;table&#xa0;» de pas&#xa0;: «&#xa0;show&#xa0;» doit nommer une descente à un paramètre</translation>
    </message>
    <message>
        <source>&quot;table&quot; of rates: every part must &quot;show&quot; a run with one knob</source>
        <translation>«&#xa0;table&#xa0;» de taux&#xa0;: chaque partie doit avoir un «&#xa0;show&#xa0;» vers une descente à un paramètre</translation>
    </message>
    <message>
        <source>&quot;table&quot; must be steps or rates</source>
        <translation>«&#xa0;table&#xa0;» doit être steps ou rates</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>&quot;is&quot; must be one of %1</source>
        <translation>«&#xa0;is&#xa0;» doit être l’un de ces noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;run&quot; must name a run with one or two knobs, since &quot;show&quot; does not</source>
        <translation>«&#xa0;run&#xa0;» doit nommer une descente à un ou deux paramètres, puisque «&#xa0;show&#xa0;» ne le fait pas</translation>
    </message>
    <message>
        <source>&quot;step&quot; is %L1, and the run has %L2</source>
        <translation>«&#xa0;step&#xa0;» est %L1, et la descente en a %L2</translation>
    </message>
    <message>
        <source>&quot;knob&quot; must be 1 to %1</source>
        <translation>«&#xa0;knob&#xa0;» doit être de 1 à %1</translation>
    </message>
    <message>
        <source>%1 does not stand in the words</source>
        <translation>%1 ne figure pas dans le texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no run %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de descente %2</translation>
    </message>
    <message>
        <source>number %1: %2</source>
        <translation>nombre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must name a run with one or two knobs</source>
        <translation>«&#xa0;%1&#xa0;» doit nommer une descente à un ou deux paramètres</translation>
    </message>
    <message>
        <source>&quot;to&quot; leads to row %L1, and the run has %L2</source>
        <translation>«&#xa0;to&#xa0;» mène à la ligne %L1, et la descente en a %L2</translation>
    </message>
    <message>
        <source>%L1 parts; allowed are %2</source>
        <translation>%L1 parties&#xa0;; permis&#xa0;: %2</translation>
    </message>
    <message>
        <source>part %1: %2</source>
        <translation>partie %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not known; allowed are %2</source>
        <translation>%1 est inconnu&#xa0;; permis&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>«&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %L2 characters; allowed are %L3</source>
        <translation>«&#xa0;%1&#xa0;» a %L2 caractères&#xa0;; permis&#xa0;: %L3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %L2 lines; allowed are %L3</source>
        <translation>«&#xa0;%1&#xa0;» a %L2 lignes&#xa0;; permis&#xa0;: %L3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a control character in it</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>%1: its id must be 1 to %2 of a–z, 0–9, _ and .</source>
        <translation>%1&#xa0;: son id doit avoir 1 à %2 caractères parmi a–z, 0–9, _ et .</translation>
    </message>
    <message>
        <source>%1: braces must stand around a name of a–z and _, as in {rate}</source>
        <translation>%1&#xa0;: des accolades doivent entourer un nom fait de a–z et _, comme {rate}</translation>
    </message>
    <message>
        <source>%L1 phrases; allowed are 1 to %2</source>
        <translation>%L1 phrases&#xa0;; permis&#xa0;: 1 à %2</translation>
    </message>
    <message>
        <source>phrase </source>
        <translation>phrase </translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2</translation>
    </message>
    <message>
        <source>%1; a path with a comma is told by &quot;images&quot; or &quot;labels&quot;</source>
        <translation>%1&#xa0;; un chemin avec une virgule se donne par «&#xa0;images&#xa0;» ou «&#xa0;labels&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;digits&quot; does not go with &quot;images&quot; and &quot;labels&quot;</source>
        <translation>«&#xa0;digits&#xa0;» ne va pas avec «&#xa0;images&#xa0;» et «&#xa0;labels&#xa0;»</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 au caractère %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one line of at most %L2 characters</source>
        <translation>«&#xa0;%1&#xa0;» doit être une ligne d’au plus %L2 caractères</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of at most %L2 characters</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte d’au plus %L2 caractères</translation>
    </message>
    <message>
        <source>&quot;title&quot; is missing</source>
        <translation>«&#xa0;title&#xa0;» manque</translation>
    </message>
    <message>
        <source>%L1 scenes; allowed are at most %2</source>
        <translation>%L1 scènes&#xa0;; permis&#xa0;: au plus %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>scene %1: %2</source>
        <translation>scène %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not a lesson: %1 at character %2</source>
        <translation>pas une leçon&#xa0;: %1 au caractère %2</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>pas d’objet</translation>
    </message>
    <message>
        <source>a lesson of a newer version: &quot;downhill&quot; must be 1 or 2</source>
        <translation>une leçon d’une version plus récente&#xa0;: «&#xa0;downhill&#xa0;» doit être 1 ou 2</translation>
    </message>
    <message>
        <source>not a lesson this version reads: &quot;downhill&quot; must be 1 or 2</source>
        <translation>pas une leçon lisible par cette version&#xa0;: «&#xa0;downhill&#xa0;» doit être 1 ou 2</translation>
    </message>
    <message>
        <source>lesson &apos;%1&apos;: %2</source>
        <translation>leçon «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>lesson &apos;%1&apos; %2</source>
        <translation>leçon «&#xa0;%1&#xa0;» %2</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>%1, knob %2</source>
        <translation>%1, paramètre %2</translation>
    </message>
    <message>
        <source>(row %1, column %2)</source>
        <translation>(ligne %1, colonne %2)</translation>
    </message>
    <message>
        <source>bias of digit %1</source>
        <translation>biais du chiffre %1</translation>
    </message>
    <message>
        <source>bias of neuron %1</source>
        <translation>biais du neurone %1</translation>
    </message>
    <message>
        <source>pixel %1 → neuron %2</source>
        <translation>pixel %1 → neurone %2</translation>
    </message>
    <message>
        <source>neuron %1 of %2</source>
        <translation>neurone %1 (%2)</translation>
    </message>
    <message>
        <source>%1 → digit %2</source>
        <translation>%1 → chiffre %2</translation>
    </message>
    <message>
        <source>%1 → neuron %2 of %3</source>
        <translation>%1 → neurone %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>hidden 1</source>
        <translation>cachée 1</translation>
    </message>
    <message>
        <source>hidden 2</source>
        <translation>cachée 2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1, that of --steps if not said</source>
        <translation>%1, à défaut celui de --steps</translation>
    </message>
    <message>
        <source>Update rule: gd, gradient descent; with all there is to set:</source>
        <translation>Règle de mise à jour&#xa0;: gd, descente de gradient&#xa0;; avec ses réglages&#xa0;:</translation>
    </message>
    <message>
        <source>What becomes of the rate on the way:</source>
        <translation>Ce que devient le taux en chemin&#xa0;:</translation>
    </message>
    <message>
        <source>A formula in w, as &quot;(w-2)^2 + sin(3w)&quot;, or in two knobs,
as &quot;w1^2 + 6w2^2&quot;, or a name:</source>
        <translation>Une formule en w, comme &quot;(w-2)^2 + sin(3w)&quot;, ou à deux paramètres,
comme &quot;w1^2 + 6w2^2&quot;, ou un nom&#xa0;:</translation>
    </message>
    <message>
        <source>with two knobs</source>
        <translation>à deux paramètres</translation>
    </message>
    <message>
        <source>a formula has, log being the natural logarithm as ln is,</source>
        <translation>une formule connaît, log étant comme ln le logarithme naturel&#xa0;:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The digit network, 13,002 knobs, instead of a cost. With it go --rate, --rule, --schedule,
--steps and --tolerance, and to write</source>
        <translation>Le réseau de chiffres, 13&#x202f;002 paramètres, au lieu d’un coût. Vont avec lui --rate, --rule,
--schedule, --steps et --tolerance, et pour écrire</translation>
    </message>
    <message>
        <source>Instead of --size, for where it goes: %1.
A slide has 1920x1080 pixels and letters of 1/40 of its height; a column is 84
mm wide, has 300 pixels an inch and is as high as the charts need; --dpi makes
it finer, the size on paper stays</source>
        <translation>Au lieu de --size, selon la destination&#xa0;: %1.
Une diapositive (slide) a 1920x1080 pixels et des lettres de 1/40 de sa hauteur&#xa0;;
une colonne (column) a 84 mm de large, 300 pixels par pouce et la hauteur qu’il
faut aux graphiques&#xa0;; --dpi l’affine, la taille sur papier reste</translation>
    </message>
    <message>
        <source>The run. Without an export these preset the window:</source>
        <translation>La descente. Sans export, ces options préparent la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Where each knob starts, as 5 or -8,3.2 (default: the named cost&apos;s, else 5)</source>
        <translation>Départ de chaque paramètre, comme 5 ou -8,3.2 (défaut&#xa0;: celui du coût, ou 5)</translation>
    </message>
    <message>
        <source>Learning rate, above 0 (default: the named cost&apos;s, else 0.1; digits: 0.3)</source>
        <translation>Taux d’apprentissage, au-dessus de 0 (défaut&#xa0;: du coût, ou 0.1&#xa0;; chiffres&#xa0;: 0.3)</translation>
    </message>
    <message>
        <source>Other rates from later steps on, as 10=0.01 or 5=0.5,10=0.05</source>
        <translation>D’autres taux à partir de pas ultérieurs, comme 10=0.01 ou 5=0.5,10=0.05</translation>
    </message>
    <message>
        <source>At most N steps, 1 to 10,000,000 (default: the named cost&apos;s, else 20;
digits: 5,000, and in the window without end)</source>
        <translation>Au plus N pas, de 1 à 10&#x202f;000&#x202f;000 (défaut&#xa0;: ceux du coût, ou 20&#xa0;;
chiffres&#xa0;: 5&#x202f;000, et sans fin dans la fenêtre)</translation>
    </message>
    <message>
        <source>Stop when a step changes both the cost and every knob by less
than T; 0 never stops early (default: 1e-6; digits: 0)</source>
        <translation>S’arrêter quand un pas change le coût et chaque paramètre de moins
de T&#xa0;; 0 ne s’arrête jamais avant (défaut&#xa0;: 1e-6&#xa0;; chiffres&#xa0;: 0)</translation>
    </message>
    <message>
        <source>builtin, 12,000 synthetic digits; or IMAGES,LABELS, two files in
MNIST&apos;s format, plain or packed with gzip. Every sixth is held out</source>
        <translation>builtin, 12&#x202f;000 chiffres synthétiques&#xa0;; ou IMAGES,LABELS, deux fichiers au
format de MNIST, compressés par gzip ou non. Un sur six sert au test</translation>
    </message>
    <message>
        <source>Images read each step; all, or more than there are: all of them</source>
        <translation>Images lues à chaque pas&#xa0;; all, ou plus qu’il n’y en a&#xa0;: toutes</translation>
    </message>
    <message>
        <source>What chance starts from: the first knobs, the order of the images</source>
        <translation>D’où part le hasard&#xa0;: premiers paramètres, ordre des images</translation>
    </message>
    <message>
        <source>Hidden neurons: sigmoid, tanh or relu</source>
        <translation>Neurones cachés&#xa0;: sigmoid, tanh ou relu</translation>
    </message>
    <message>
        <source>Output and cost: cross-entropy or squared-error</source>
        <translation>Sortie et coût&#xa0;: cross-entropy ou squared-error</translation>
    </message>
    <message>
        <source>Start from what --save-knobs wrote: the knobs and their network</source>
        <translation>Partir de ce que --save-knobs a écrit&#xa0;: paramètres et réseau</translation>
    </message>
    <message>
        <source>Exports. With one of these there is no window, and no display is needed:</source>
        <translation>Exports. Avec l’un d’eux il n’y a pas de fenêtre, et aucun écran n’est nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>How pictures look:</source>
        <translation>Aspect des images&#xa0;:</translation>
    </message>
    <message>
        <source>In pixels, 200 to 10,000 each</source>
        <translation>En pixels, de 200 à 10&#x202f;000 par côté</translation>
    </message>
    <message>
        <source>Pixels an inch, 24 to 1200: letters and lines grow with it,
as far as the charts have room</source>
        <translation>Pixels par pouce, de 24 à 1200&#xa0;: lettres et lignes grandissent avec,
autant que les graphiques le permettent</translation>
    </message>
    <message>
        <source>Of the smallest letters, in points, 4 to 200: the others, lines and margins
grow with them, as far as the charts have room (default: 9, or the preset&apos;s)</source>
        <translation>Des plus petites lettres, en points, de 4 à 200&#xa0;: les autres, lignes et marges
grandissent avec, s’il y a la place (défaut&#xa0;: 9, ou celle de --preset)</translation>
    </message>
    <message>
        <source>No ground below the charts, in PNG, SVG and PDF</source>
        <translation>Sans fond sous les graphiques, en PNG, SVG et PDF</translation>
    </message>
    <message>
        <source>Without the line below the charts that says what they show</source>
        <translation>Sans la ligne sous les graphiques qui dit ce qu’ils montrent</translation>
    </message>
    <message>
        <source>light, dark or projector (high contrast on white)</source>
        <translation>light (clair), dark (sombre) ou projector (fort contraste sur blanc)</translation>
    </message>
    <message>
        <source>Loss curve with a logarithmic cost (default: linear)</source>
        <translation>Courbe de perte à coût logarithmique (défaut&#xa0;: linéaire)</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>Autres&#xa0;:</translation>
    </message>
    <message>
        <source>Show this help; also -h</source>
        <translation>Montrer cette aide&#xa0;; aussi -h</translation>
    </message>
    <message>
        <source>Show the version; also -v</source>
        <translation>Montrer la version&#xa0;; aussi -v</translation>
    </message>
    <message>
        <source>Usage: downhill [options] [lesson.downhill]

Gradient descent, step by step: opens the window, or writes what is asked for below and ends.
A lesson file sets the run; options given beside it go before it.</source>
        <translation>Utilisation&#xa0;: downhill [options] [leçon.downhill]

Descente de gradient, pas à pas&#xa0;: ouvre la fenêtre, ou écrit ce qui est demandé et se termine.
Un fichier de leçon règle la descente&#xa0;; les options données avec lui l’emportent.</translation>
    </message>
    <message>
        <source>(default: %1)</source>
        <translation>(défaut&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Files are written whole or not at all, all of them or none. Links are followed; pipes and
devices, as /dev/stdout and /dev/null, are written into, never replaced. Two exports to one
place, and one to a file that is read, are refused.</source>
        <translation>Les fichiers sont écrits entiers ou pas du tout, tous ou aucun. Les liens sont suivis&#xa0;; les tubes
et périphériques, comme /dev/stdout et /dev/null, reçoivent l’écriture, jamais remplacés. Deux
exports au même endroit, ou un vers un fichier qui est lu, sont refusés.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, whatever the verdict; 1 a file could not be read or written; 2 wrong
usage or wrong input.</source>
        <translation>Code de sortie&#xa0;: 0 fait, quel que soit le verdict&#xa0;; 1 un fichier n’a pu être lu ou écrit&#xa0;;
2 mauvais usage ou mauvaise entrée.</translation>
    </message>
    <message>
        <source>Of the window and of what is in pictures and on paper: %1
(default: the desktop&apos;s, or the one chosen in the window); what programs
read, as tables and reports, is the same in each</source>
        <translation>Langue de la fenêtre, des images et du papier&#xa0;: %1
(défaut&#xa0;: celle du système, ou choisie dans la fenêtre)&#xa0;; ce que lisent les
programmes, comme tableaux et rapports, est le même dans chacune</translation>
    </message>
    <message>
        <source>Constants of the formula, single letters, as a=3,b=0.5 for a*w^2 + b</source>
        <translation>Constantes de la formule, lettres seules, comme a=3,b=0.5 pour a*w^2 + b</translation>
    </message>
    <message>
        <source>Rows for a cost that names columns, as &quot;(w1*x + w2 - y)^2&quot;: the cost is the
mean over them, all or --batch of them. A CSV file, or one of</source>
        <translation>Lignes pour un coût qui nomme des colonnes, comme &quot;(w1*x + w2 - y)^2&quot;&#xa0;: le coût
est leur moyenne, sur toutes ou sur --batch d’elles. Un fichier CSV, ou un de</translation>
    </message>
    <message>
        <source>Which columns of the file these are, by title or number, as x=height,y=weight
(default: those called so, else the first two are x and y)</source>
        <translation>Quelles colonnes du fichier ce sont, par titre ou numéro, comme x=height,y=weight
(sinon&#xa0;: celles qui s’appellent ainsi, ou les deux premières sont x et y)</translation>
    </message>
    <message>
        <source>Shift and scale all columns but y to mean 0 and standard deviation 1</source>
        <translation>Ramener toutes les colonnes sauf y à moyenne 0 et écart type 1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>There is nothing to draw</source>
        <translation>Il n’y a rien à dessiner</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
    <message>
        <source>The printer does not take the pages</source>
        <translation>L’imprimante n’accepte pas les pages</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>learning rate %1</source>
        <translation>taux d’apprentissage %1</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descente de gradient</translation>
    </message>
    <message>
        <source>rate changes %1</source>
        <translation>changements de taux %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Courbe de coût</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Carte du coût</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Courbe des taux</translation>
    </message>
    <message>
        <source>784-16-16-10, %1, %2</source>
        <translation>784-16-16-10, %1, %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>all images each step</source>
        <translation>toutes les images à chaque pas</translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>changé en route</translation>
    </message>
    <message>
        <source>changed %1 times on the way</source>
        <translation>changé %1 fois en route</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>%1&#xa0;% justes</translation>
    </message>
    <message>
        <source>Accuracy on held-out digits</source>
        <translation>Exactitude sur les chiffres de test</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur au plus %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>rate %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>%1, %2, rate %3</source>
        <translation>%1, %2, taux %3</translation>
    </message>
    <message>
        <source>rate %1, %2</source>
        <translation>taux %1, %2</translation>
    </message>
    <message>
        <source>%1, seed %2, rate %3, %4 each step</source>
        <translation>%1, graine %2, taux %3, %4 par pas</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>
(%1 more characters)</source>
        <translation>
(%1 caractères de plus)</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>exactly right</source>
        <translation>exactement juste</translation>
    </message>
    <message>
        <source>beyond all numbers</source>
        <translation>au-delà de tout nombre</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>You said %1, it is %2: %3</source>
        <translation>Vous aviez dit %1, c’est %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>You say %1</source>
        <translation>Vous dites %1</translation>
    </message>
    <message>
        <source>You say step %1 leads to %2</source>
        <translation>Vous dites que le pas %1 mène à %2</translation>
    </message>
    <message>
        <source>you said %1: %2</source>
        <translation>vous aviez dit %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>you say %1</source>
        <translation>vous dites %1</translation>
    </message>
</context>
<context>
    <name>RateMap</name>
    <message>
        <source>needs %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>not there after %1</source>
        <translation>n’arrive pas en %1</translation>
    </message>
    <message>
        <source>ends higher up</source>
        <translation>finit plus haut</translation>
    </message>
    <message>
        <source>judged by the first %1</source>
        <translation>jugé sur les premiers %1</translation>
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
        <translation>Il n’y a pas encore de descente à dessiner</translation>
    </message>
    <message>
        <source>How other rates fare is hidden while the run is</source>
        <translation>L’effet des autres taux est masqué tant que la descente l’est</translation>
    </message>
    <message>
        <source>The rates are still being tried out: try again in a moment</source>
        <translation>Les taux sont encore en cours d’essai&#xa0;: réessayer dans un instant</translation>
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
        <translation>départ %1</translation>
    </message>
    <message>
        <source>There is not enough memory to record %1 steps (%2 MB): choose fewer.</source>
        <translation>Mémoire insuffisante pour enregistrer %1 pas (%2 Mo)&#xa0;: en choisir moins.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>SaveBatch</name>
    <message>
        <source>%1 is written nevertheless and cannot be taken away: %2</source>
        <translation>%1 est malgré tout écrit et ne peut pas être retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is replaced nevertheless (%2), and what it held is %3</source>
        <translation>%1 est malgré tout remplacé (%2), et son ancien contenu est %3</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>il n’y a pas de dossier %1</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
    <message>
        <source>nothing can be made in the folder %1: %2</source>
        <translation>rien ne peut être créé dans le dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it belongs to somebody else, in a folder where only the owner replaces a file</source>
        <translation>il appartient à quelqu’un d’autre, dans un dossier où seul le propriétaire remplace un fichier</translation>
    </message>
    <message>
        <source>its name is too long to be replaced whole, which needs %1 bytes of room</source>
        <translation>son nom est trop long pour un remplacement en bloc, qui demande %1 octets de place</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>c’est un socket</translation>
    </message>
    <message>
        <source>it is a disk</source>
        <translation>c’est un disque</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>il est fermé</translation>
    </message>
    <message>
        <source>it is closed for writing</source>
        <translation>il est fermé en écriture</translation>
    </message>
    <message>
        <source>it is what another program has open</source>
        <translation>un autre programme l’a ouvert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Say first what the run will do, and then reveal it.</source>
        <translation>Dites d’abord ce que fera la descente, puis révélez-la.</translation>
    </message>
    <message>
        <source>What do you say to it?</source>
        <translation>Qu’en dites-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Cost: given was {given}, allowed is {allowed}</source>
        <translation>Coût&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Start: given was {given}, allowed is {allowed}</source>
        <translation>Départ&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Knobs to start from: given was {given}, allowed is {allowed}</source>
        <translation>Paramètres de départ&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Learning rate: given was {given}, allowed is {allowed}</source>
        <translation>Taux d’apprentissage&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Rule: given was {given}, allowed is {allowed}</source>
        <translation>Règle&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Schedule: given was {given}, allowed is {allowed}</source>
        <translation>Échéancier&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Rate changes: given was {given}, allowed is {allowed}</source>
        <translation>Changements de taux&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Batch: given was {given}, allowed is {allowed}</source>
        <translation>Lot&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Changes: given was {given}, allowed is {allowed}</source>
        <translation>Changements&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Steps: given was {given}, allowed is {allowed}</source>
        <translation>Pas&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>Tolerance: given was {given}, allowed is {allowed}</source>
        <translation>Tolérance&#xa0;: reçu {given}, attendu {allowed}</translation>
    </message>
    <message>
        <source>given was &apos;{given}&apos;, allowed is {allowed}</source>
        <translation>reçu «&#xa0;{given}&#xa0;», attendu {allowed}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{first},… ({count} numbers)</source>
        <translation>{first},… ({count} nombres)</translation>
    </message>
    <message>
        <source>{count} of them</source>
        <translation>{count} en tout</translation>
    </message>
    <message>
        <source>{parameter} without a value</source>
        <translation>{parameter} sans valeur</translation>
    </message>
    <message>
        <source>{name} without a number of steps</source>
        <translation>{name} sans nombre de pas</translation>
    </message>
    <message>
        <source>{count} knobs</source>
        <translation>{count} paramètres</translation>
    </message>
    <message>
        <source>a knob that is not finite</source>
        <translation>un paramètre qui n’est pas fini</translation>
    </message>
    <message>
        <source>one at step {step}</source>
        <translation>un changement au pas {step}</translation>
    </message>
    <message>
        <source>a formula in w, or in w1 and w2, or a catalogue name: {why}</source>
        <translation>une formule en w, ou en w1 et w2, ou un nom du catalogue&#xa0;: {why}</translation>
    </message>
    <message>
        <source>one finite number for each knob</source>
        <translation>un nombre fini pour chaque paramètre</translation>
    </message>
    <message>
        <source>one finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>{knobs} finite numbers, one for each knob</source>
        <translation>{knobs} nombres finis, un pour chaque paramètre</translation>
    </message>
    <message>
        <source>a finite number above {from}</source>
        <translation>un nombre fini supérieur à {from}</translation>
    </message>
    <message>
        <source>{from} or a finite number above {from}</source>
        <translation>{from} ou un nombre fini supérieur à {from}</translation>
    </message>
    <message>
        <source>a number from {from} to less than {to}</source>
        <translation>un nombre à partir de {from} et inférieur à {to}</translation>
    </message>
    <message>
        <source>a number above {from}, at most {to}</source>
        <translation>un nombre supérieur à {from}, au plus {to}</translation>
    </message>
    <message>
        <source>a whole number from {from} to {to}</source>
        <translation>un nombre entier de {from} à {to}</translation>
    </message>
    <message>
        <source>builtin, or two files with one comma in between: IMAGES,LABELS</source>
        <translation>builtin, ou deux fichiers séparés par une virgule&#xa0;: IMAGES,LABELS</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>l’un de ces noms&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name} alone, it has no parameters</source>
        <translation>{name} seul, sans hyperparamètre</translation>
    </message>
    <message>
        <source>{name} with {parameters}</source>
        <translation>{name} avec {parameters}</translation>
    </message>
    <message>
        <source>to say {parameter} once</source>
        <translation>{parameter} une seule fois</translation>
    </message>
    <message>
        <source>STEP=RATE, as 10=0.01, with a whole STEP from 1 to {most} and a finite RATE above 0</source>
        <translation>STEP=RATE, comme 10=0.01, avec un STEP entier de 1 à {most} et un RATE fini supérieur à 0</translation>
    </message>
    <message>
        <source>one rate for each step</source>
        <translation>un seul taux par pas</translation>
    </message>
    <message>
        <source>at most {most} changes</source>
        <translation>au plus {most} changements</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>a step from 1 to {most}</source>
        <translation>un pas de 1 à {most}</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 à {most}</translation>
    </message>
    <message>
        <source>a finite rate above 0</source>
        <translation>un taux fini supérieur à 0</translation>
    </message>
    <message>
        <source>a later step than that of the change before</source>
        <translation>un pas postérieur à celui du changement précédent</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>finite knobs</source>
        <translation>des paramètres finis</translation>
    </message>
    <message>
        <source>{name}:{parameter}=N, where the training is endless</source>
        <translation>{name}:{parameter}=N, quand l’entraînement est sans fin</translation>
    </message>
    <message>
        <source>Constants: given was {given}, allowed is {allowed}</source>
        <translation>Constantes&#xa0;: valeur donnée {given}, valeur admise&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>LETTER=NUMBER, as a=3, with a single letter other than e and w and a finite number</source>
        <translation>LETTRE=NOMBRE, comme a=3, avec une seule lettre autre que e et w et un nombre fini</translation>
    </message>
    <message>
        <source>a value for each letter that the formula names: {letters}</source>
        <translation>une valeur pour chaque lettre de la formule&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>none: the formula names no letter</source>
        <translation>aucune&#xa0;: la formule ne nomme aucune lettre</translation>
    </message>
    <message>
        <source>one value for each letter</source>
        <translation>une valeur pour chaque lettre</translation>
    </message>
    <message>
        <source>LETTER=TITLE, as x=height, with a letter of the formula, as x, y or x1, and the title of a column or its number</source>
        <translation>LETTRE=TITRE, comme x=height, avec une lettre de la formule, comme x, y ou x1, et le titre d’une colonne ou son numéro</translation>
    </message>
    <message>
        <source>one column for each letter</source>
        <translation>une colonne pour chaque lettre</translation>
    </message>
</context>
<context>
    <name>ShortFact</name>
    <message>
        <source>each step keeps {share} of w</source>
        <translation>chaque pas garde {share} de w</translation>
    </message>
    <message>
        <source>across the bottom each step, with {share} of w</source>
        <translation>par-dessus le fond à chaque pas, avec {share} de w</translation>
    </message>
    <message>
        <source>each step keeps about {share} of the slope</source>
        <translation>chaque pas garde environ {share} de la pente</translation>
    </message>
    <message>
        <source>across the bottom each step, with about {share} of the slope</source>
        <translation>par-dessus le fond à chaque pas, avec environ {share} de la pente</translation>
    </message>
    <message>
        <source>{ratio}-fold a step</source>
        <translation>× {ratio} à chaque pas</translation>
    </message>
    <message>
        <source>{percent} % more a step</source>
        <translation>{percent}&#xa0;% de plus à chaque pas</translation>
    </message>
    <message>
        <source>faster and faster</source>
        <translation>de plus en plus vite</translation>
    </message>
    <message>
        <source>past {milestone} at step {step}</source>
        <translation>au-delà de {milestone} au pas {step}</translation>
    </message>
    <message>
        <source>too large for a computer at step {step}</source>
        <translation>trop grand pour un ordinateur au pas {step}</translation>
    </message>
    <message>
        <source>beyond a computer&apos;s numbers at step {step}</source>
        <translation>au-delà des nombres d’un ordinateur au pas {step}</translation>
    </message>
    <message>
        <source>not defined from step {step} on</source>
        <translation>non défini à partir du pas {step}</translation>
    </message>
    <message>
        <source>cost {from} → {to}</source>
        <translation>coût {from} → {to}</translation>
    </message>
    <message>
        <source>there at step {steps}</source>
        <translation>arrivée au pas {steps}</translation>
    </message>
    <message>
        <source>it would take about {steps} steps</source>
        <translation>il faudrait environ {steps} pas</translation>
    </message>
    <message>
        <source>the cost is still {cost}</source>
        <translation>le coût est encore {cost}</translation>
    </message>
    <message>
        <source>steps that turned back: {turns}</source>
        <translation>pas qui ont fait demi-tour&#xa0;: {turns}</translation>
    </message>
    <message>
        <source>steeper with each step</source>
        <translation>plus raide à chaque pas</translation>
    </message>
    <message>
        <source>steeper with each step from step {step} on</source>
        <translation>plus raide à chaque pas à partir du pas {step}</translation>
    </message>
    <message>
        <source>the cost stays at {cost}</source>
        <translation>le coût reste à {cost}</translation>
    </message>
    <message>
        <source>cost between {low} and {high}</source>
        <translation>coût entre {low} et {high}</translation>
    </message>
    <message>
        <source>slope {from} → {to}</source>
        <translation>pente {from} → {to}</translation>
    </message>
    <message>
        <source>a minimum</source>
        <translation>un minimum</translation>
    </message>
    <message>
        <source>a maximum</source>
        <translation>un maximum</translation>
    </message>
    <message>
        <source>a ridge</source>
        <translation>une crête</translation>
    </message>
    <message>
        <source>a saddle</source>
        <translation>un point-selle</translation>
    </message>
    <message>
        <source>a plain</source>
        <translation>une plaine</translation>
    </message>
    <message>
        <source>{knob} × {factor}, {other_knob} × {other_factor} a step</source>
        <translation>{knob} × {factor}, {other_knob} × {other_factor} à chaque pas</translation>
    </message>
    <message>
        <source>cost {from} → about {to}</source>
        <translation>coût {from} → environ {to}</translation>
    </message>
    <message>
        <source>since step {since}: cost {from} → {to}</source>
        <translation>depuis le pas {since}&#xa0;: coût {from} → {to}</translation>
    </message>
    <message>
        <source>since step {since}: cost {from} → about {to}</source>
        <translation>depuis le pas {since}&#xa0;: coût {from} → environ {to}</translation>
    </message>
    <message>
        <source>second half: %1</source>
        <translation>seconde moitié&#xa0;: %1</translation>
    </message>
    <message>
        <source>cost {end} at step {step}</source>
        <translation>coût {end} au pas {step}</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>plus grand que %1 Mio</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>The step in numbers</source>
        <translation>Le pas en nombres</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Courbe des taux</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Première couche</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message>
        <source>Of all rates that work, and go on working in a longer run, the one that gets down in the fewest steps from this start, with this rule.</source>
        <translation>De tous les taux qui conviennent, et qui conviennent encore dans une descente plus longue, celui qui descend en le moins de pas depuis ce départ, avec cette règle.</translation>
    </message>
    <message>
        <source>After %1, 99.99 % of the way down is behind it.</source>
        <translation>Après %1, 99,99&#xa0;% du chemin vers le bas est fait.</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Thrown onto a plateau</source>
        <translation>Jeté sur un plateau</translation>
    </message>
    <message>
        <source>Oscillating around the same level</source>
        <translation>Oscillation autour du même niveau</translation>
    </message>
    <message>
        <source>Converging</source>
        <translation>Convergence</translation>
    </message>
    <message numerus="yes">
        <source>Cost {from} → {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Coût {from} → {to} en {steps} pas {read}.</numerusform>
            <numerusform>Coût {from} → {to} en {steps} pas {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the change at step {since}: cost {from} → {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Depuis le changement au pas {since}&#xa0;: coût {from} → {to} en {steps} pas {read}.</numerusform>
            <numerusform>Depuis le changement au pas {since}&#xa0;: coût {from} → {to} en {steps} pas {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost {from} → about {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Coût {from} → environ {to} en {steps} pas {read}.</numerusform>
            <numerusform>Coût {from} → environ {to} en {steps} pas {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since the change at step {since}: cost {from} → about {to} in {steps} steps {read}.</source>
        <translation>
            <numerusform>Depuis le changement au pas {since}&#xa0;: coût {from} → environ {to} en {steps} pas {read}.</numerusform>
            <numerusform>Depuis le changement au pas {since}&#xa0;: coût {from} → environ {to} en {steps} pas {read}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>({images} images read)</source>
        <translation>
            <numerusform>({images} image lue)</numerusform>
            <numerusform>({images} images lues)</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of held-out digits right.</source>
        <translation>{share} de chiffres de test justes.</translation>
    </message>
    <message>
        <source>A network that knows nothing and guesses pays {cost}.</source>
        <translation>Un réseau qui ne sait rien et devine paie {cost}.</translation>
    </message>
    <message>
        <source>At step {step} it was {cost}.</source>
        <translation>Au pas {step}, il était {cost}.</translation>
    </message>
    <message>
        <source>The cost is not defined with these knobs, so there is nothing to follow.</source>
        <translation>Avec ces paramètres, le coût n’est pas défini&#xa0;: il n’y a rien à suivre.</translation>
    </message>
    <message>
        <source>The cost grew from {from} to {to}.</source>
        <translation>Le coût est passé de {from} à {to}.</translation>
    </message>
    <message>
        <source>There it lies still, and no step leads on.</source>
        <translation>Il y reste immobile, et aucun pas ne mène plus loin.</translation>
    </message>
    <message>
        <source>It oscillates around that level, and does not get lower.</source>
        <translation>Il oscille autour de ce niveau, et ne baisse pas.</translation>
    </message>
    <message>
        <source>By now the schedule has lowered the rate to {rate}.</source>
        <translation>L’échéancier a maintenant ramené le taux à {rate}.</translation>
    </message>
    <message>
        <source>At this pace it takes about {steps} more steps to halve the cost.</source>
        <translation>À cette allure, il faut environ {steps} pas de plus pour diviser le coût par deux.</translation>
    </message>
    <message>
        <source>It hardly gets lower at all.</source>
        <translation>Il ne baisse presque pas.</translation>
    </message>
    <message>
        <source>No step was taken since the change at step {since}.</source>
        <translation>Aucun pas n’a été fait depuis le changement au pas {since}.</translation>
    </message>
    <message>
        <source>It hardly gets lower any more.</source>
        <translation>Il ne baisse presque plus.</translation>
    </message>
    <message>
        <source>It rose in {share} of the steps of the second half, and gets lower all the same.</source>
        <translation>Il est monté à {share} des pas de la seconde moitié, et baisse quand même.</translation>
    </message>
    <message>
        <source>At the start the slope of every knob is exactly 0, so no step moves.</source>
        <translation>Au départ, la pente de chaque paramètre est exactement 0&#xa0;: aucun pas n’avance.</translation>
    </message>
</context>
<context>
    <name>TrainingPageExports</name>
    <message>
        <source>There is no training to draw yet</source>
        <translation>Il n’y a pas encore d’entraînement à dessiner</translation>
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
        <translation>dépasse</translation>
    </message>
    <message>
        <source>crawls</source>
        <translation>piétine</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>oscille</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>nothing to follow</source>
        <translation>pas de pente</translation>
    </message>
</context>
<context>
    <name>downhill::AnswerBars</name>
    <message>
        <source>The network&apos;s answer</source>
        <translation>La réponse du réseau</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No answer yet: draw a digit on the pad</source>
        <translation>Pas encore de réponse&#xa0;: dessiner un chiffre sur l’ardoise</translation>
    </message>
    <message>
        <source>The outputs are not numbers</source>
        <translation>Les sorties ne sont pas des nombres</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1; then %2, and %3</source>
        <translation>%1&#xa0;; puis %2, et %3</translation>
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
        <translation>C’est juste.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Ce n’est pas juste.</translation>
    </message>
</context>
<context>
    <name>downhill::Appearance</name>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Pro&amp;jector</source>
        <translation>Pro&amp;jecteur</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
</context>
<context>
    <name>downhill::ArithmeticLine</name>
    <message>
        <source>This step</source>
        <translation>Ce pas</translation>
    </message>
    <message>
        <source>the run ends here</source>
        <translation>la descente finit ici</translation>
    </message>
    <message>
        <source>This step, written out: new w = old w − learning rate × slope</source>
        <translation>Ce pas, détaillé&#xa0;: nouveau w = ancien w − taux d’apprentissage × pente</translation>
    </message>
    <message>
        <source>%1 = ?</source>
        <translation>%1 =&#xa0;?</translation>
    </message>
</context>
<context>
    <name>downhill::Autosave</name>
    <message>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
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
        <translation>toutes (%1)</translation>
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
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>downhill::CardFace</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>downhill::CaseLegend</name>
    <message>
        <source>with the cure, rate %1</source>
        <translation>avec le remède, taux %1</translation>
    </message>
    <message>
        <source>as it was, rate %1</source>
        <translation>tel quel, taux %1</translation>
    </message>
</context>
<context>
    <name>downhill::CheatSheetSection</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The sheet on one page</source>
        <translation>L’aide-mémoire sur une page</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <translation>Enregistrer l’aide-mémoire</translation>
    </message>
    <message>
        <source>Click a row to run it</source>
        <translation>Cliquer sur une ligne pour la lancer</translation>
    </message>
    <message>
        <source>Click a row to run it · Tab and Enter do it too</source>
        <translation>Cliquer sur une ligne pour la lancer · Tab et Entrée aussi</translation>
    </message>
</context>
<context>
    <name>downhill::ChoiceRow</name>
    <message>
        <source>%1: %2; usually %3</source>
        <translation>%1&#xa0;: %2&#xa0;; d’habitude %3</translation>
    </message>
    <message>
        <source>%1: %2; if left empty, as many as the run</source>
        <translation>%1&#xa0;: %2&#xa0;; si vide, autant que la descente</translation>
    </message>
    <message>
        <source>as the run</source>
        <translation>comme la descente</translation>
    </message>
</context>
<context>
    <name>downhill::CommandLineAction</name>
    <message>
        <source>No command line makes this training again: it was changed on the way, or began with knobs from a file. Save it as a lesson instead</source>
        <translation>Aucune ligne de commande ne refait cet entraînement&#xa0;: il a été changé en route, ou a commencé avec les paramètres d’un fichier. L’enregistrer plutôt comme leçon</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand line</source>
        <translation>Copier la ligne de co&amp;mmande</translation>
    </message>
    <message>
        <source>There is no run on this page, and so no command line</source>
        <translation>Il n’y a pas de descente sur cette page, donc pas de ligne de commande</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>No command line makes this run again: its points were changed by hand. Save it as a lesson instead</source>
        <translation>Aucune ligne de commande ne refait cette descente&#xa0;: ses points ont été modifiés à la main. L’enregistrer plutôt comme leçon</translation>
    </message>
</context>
<context>
    <name>downhill::ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Rows are what an image shows, columns what the network says. Most often confused: %1</source>
        <translation>Les lignes sont ce que montre une image, les colonnes ce que dit le réseau. Confusion la plus fréquente&#xa0;: %1</translation>
    </message>
    <message>
        <source>no image shows %1</source>
        <translation>aucune image ne montre %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>%1 seen rightly: %2</source>
        <translation>%1 bien reconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3</source>
        <translation>%1 pris pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the network says</source>
        <translation>le réseau dit</translation>
    </message>
    <message>
        <source>image shows</source>
        <translation>l’image montre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>of row</source>
        <translation>de la ligne</translation>
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
        <translation>pente  C′(w) = %1</translation>
    </message>
    <message>
        <source>∂C/∂%1 = %2</source>
        <translation>∂C/∂%1 = %2</translation>
    </message>
    <message>
        <source>Cost fu&amp;nction</source>
        <translation>F&amp;onction de coût</translation>
    </message>
    <message>
        <source>C(%1)</source>
        <translation>C(%1)</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>Fonction de coût</translation>
    </message>
    <message>
        <source>%1 = %2
%3</source>
        <translation>%1 = %2
%3</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Votre propre formule</translation>
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
        <translation>Formule du coût %1</translation>
    </message>
    <message>
        <source>Type a formula in w, such as w^2, 2(w+1)w, sin(3w) + w²/10, |w|, exp(−w)</source>
        <translation>Taper une formule en w, comme w^2, 2(w+1)w, sin(3w) + w²/10, |w|, exp(−w)</translation>
    </message>
    <message>
        <source>Type a formula in w1 and w2, such as w1^2 + 6w2^2, (w1−w2)² + w1*w2, sin(w1) + |w2|</source>
        <translation>Taper une formule en w1 et w2, comme w1^2 + 6w2^2, (w1−w2)² + w1*w2, sin(w1) + |w2|</translation>
    </message>
    <message>
        <source>%1
Functions (log is the natural logarithm, as ln): %2</source>
        <translation>%1
Fonctions (log est le logarithme naturel, comme ln)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (au caractère %2)</translation>
    </message>
    <message>
        <source>This page turns one knob: write the formula in w alone.</source>
        <translation>Cette page modifie un paramètre&#xa0;: écrire la formule en w seul.</translation>
    </message>
    <message>
        <source>This page turns two knobs: write the formula in w1 and w2.</source>
        <translation>Cette page modifie deux paramètres&#xa0;: écrire la formule en w1 et w2.</translation>
    </message>
    <message>
        <source>Fu&amp;nction</source>
        <translation>F&amp;onction</translation>
    </message>
    <message>
        <source>Any other single letter is a constant and gets a slider: a*w^2 + b</source>
        <translation>Toute autre lettre seule est une constante et reçoit un curseur&#xa0;: a*w^2 + b</translation>
    </message>
    <message>
        <source>Nothing here is turned: call the knob w; other letters are constants.</source>
        <translation>Rien ne varie ici&#xa0;: le paramètre s’appelle w, les autres lettres sont des constantes.</translation>
    </message>
    <message>
        <source>Nothing here is turned: call the knobs w1 and w2; other letters are constants.</source>
        <translation>Rien ne varie ici&#xa0;: les paramètres s’appellent w1 et w2, les autres lettres sont des constantes.</translation>
    </message>
    <message>
        <source>A formula may have %1 constants here, and this one has %2.</source>
        <translation>Une formule peut avoir ici %1 constantes, et celle-ci en a %2.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Shift and scale to mean 0 and standard deviation 1: a long valley becomes rounder</source>
        <translation>Décaler et mettre à l’échelle, moyenne 0 et écart-type 1&#xa0;: une longue vallée devient plus ronde</translation>
    </message>
    <message>
        <source>standardise %1</source>
        <translation>standardiser %1</translation>
    </message>
    <message>
        <source>at step %1: y = %2·x %3 %4</source>
        <translation>au pas %1&#xa0;: y = %2·x %3 %4</translation>
    </message>
    <message>
        <source>%1, in the units of the data</source>
        <translation>%1, dans les unités des données</translation>
    </message>
</context>
<context>
    <name>downhill::CostCurve</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Descente</translation>
    </message>
    <message>
        <source>cost C(w)</source>
        <translation>coût C(w)</translation>
    </message>
    <message>
        <source>step %1
w = %2
C = %3
slope = %4</source>
        <translation>pas %1
w = %2
C = %3
pente = %4</translation>
    </message>
    <message>
        <source>The curve of %1 from w = %2 to %3. The run starts at w = %4, cost %5, and is at w = %6, cost %7, after %8 steps.</source>
        <translation>La courbe de %1 de w = %2 à %3. La descente part de w = %4, coût %5, et se trouve en w = %6, coût %7, après %8 pas.</translation>
    </message>
    <message>
        <source> It left the view at step %1.</source>
        <translation> Elle est sortie de la vue au pas %1.</translation>
    </message>
    <message>
        <source>the next step is not known yet</source>
        <translation>le pas suivant n’est pas encore connu</translation>
    </message>
    <message>
        <source>flat here: nothing to follow</source>
        <translation>plat ici&#xa0;: rien à suivre</translation>
    </message>
    <message>
        <source>uphill is to the right; the run ends here</source>
        <translation>ça monte vers la droite&#xa0;; la descente finit ici</translation>
    </message>
    <message>
        <source>uphill is to the left; the run ends here</source>
        <translation>ça monte vers la gauche&#xa0;; la descente finit ici</translation>
    </message>
    <message>
        <source>uphill is to the right, so step left</source>
        <translation>ça monte à droite, donc un pas à gauche</translation>
    </message>
    <message>
        <source>uphill is to the left, so step right</source>
        <translation>ça monte à gauche, donc un pas à droite</translation>
    </message>
    <message>
        <source>slope at w%1 = %2</source>
        <translation>pente en w%1 = %2</translation>
    </message>
    <message>
        <source>lower: C = %1</source>
        <translation>plus bas&#xa0;: C = %1</translation>
    </message>
    <message>
        <source>step %1 leaves the view: w = %2, C = %3</source>
        <translation>le pas %1 sort de la vue&#xa0;: w = %2, C = %3</translation>
    </message>
</context>
<context>
    <name>downhill::CostCurveCard</name>
    <message>
        <source>&amp;Cost curve</source>
        <translation>&amp;Courbe de coût</translation>
    </message>
    <message>
        <source>Cost curve</source>
        <translation>Courbe de coût</translation>
    </message>
</context>
<context>
    <name>downhill::CostMapCard</name>
    <message>
        <source>&amp;Cost map</source>
        <translation>&amp;Carte du coût</translation>
    </message>
    <message>
        <source>Cost map</source>
        <translation>Carte du coût</translation>
    </message>
    <message>
        <source>contours of equal cost</source>
        <translation>lignes d’égal coût</translation>
    </message>
</context>
<context>
    <name>downhill::CostMapPlot</name>
    <message>
        <source>cost C</source>
        <translation>coût C</translation>
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
        <translation>cette descente</translation>
    </message>
    <message>
        <source>lower: C = %1</source>
        <translation>plus bas&#xa0;: C = %1</translation>
    </message>
    <message>
        <source>step %1 leaves the view: w₁ = %2, w₂ = %3, C = %4</source>
        <translation>le pas %1 sort de la vue&#xa0;: w₁ = %2, w₂ = %3, C = %4</translation>
    </message>
    <message>
        <source>step %1
w₁ = %2
w₂ = %3
C = %4
∂C/∂w₁ = %5
∂C/∂w₂ = %6</source>
        <translation>pas %1
w₁ = %2
w₂ = %3
C = %4
∂C/∂w₁ = %5
∂C/∂w₂ = %6</translation>
    </message>
    <message>
        <source>w₁ = %1, w₂ = %2, cost %3</source>
        <translation>w₁ = %1, w₂ = %2, coût %3</translation>
    </message>
    <message>
        <source>The map of %1, for w₁ from %2 to %3 and w₂ from %4 to %5. The run starts at %6, and is at %7, after %8 steps.</source>
        <translation>La carte de %1, pour w₁ de %2 à %3 et w₂ de %4 à %5. La descente part de %6, et se trouve en %7, après %8 pas.</translation>
    </message>
</context>
<context>
    <name>downhill::CurvesCard</name>
    <message>
        <source>L&amp;oss curve</source>
        <translation>Cou&amp;rbe de perte</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>échelle &amp;log</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>What the curves are plotted against</source>
        <translation>En fonction de quoi les courbes sont tracées</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>par pas</translation>
    </message>
    <message>
        <source>by images read</source>
        <translation>par images lues</translation>
    </message>
    <message>
        <source>Demonstrations …</source>
        <translation>Démonstrations …</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation>Démonstrations</translation>
    </message>
</context>
<context>
    <name>downhill::DataCard</name>
    <message>
        <source>Poin&amp;ts</source>
        <translation>Poin&amp;ts</translation>
    </message>
    <message>
        <source>Points of the data</source>
        <translation>Points des données</translation>
    </message>
    <message>
        <source>drag a point · click adds · Del removes</source>
        <translation>glisser · clic ajoute · Suppr retire</translation>
    </message>
    <message>
        <source>too many to be changed</source>
        <translation>trop nombreux pour être modifiés</translation>
    </message>
    <message>
        <source>Drag a point to move it, click to add one, Delete takes the chosen one away.
Page up and page down choose one, arrows move it (Shift: further), Insert adds one, Esc lets go.</source>
        <translation>Faire glisser un point le déplace, un clic en ajoute un&#xa0;; Suppr retire le point choisi.
Page préc. et Page suiv. en choisissent un, les flèches le déplacent (Maj&#xa0;: plus loin), Inser en ajoute un, Échap le lâche.</translation>
    </message>
    <message>
        <source>Up to %1 numbers can be changed by hand: more would be in no lesson and no session.</source>
        <translation>Jusqu’à %1 nombres peuvent être modifiés à la main&#xa0;: davantage ne seraient dans aucune leçon ni session.</translation>
    </message>
    <message>
        <source>Poin&amp;ts and the model at step %1</source>
        <translation>Poin&amp;ts et modèle au pas %1</translation>
    </message>
    <message>
        <source>Poin&amp;ts, model at step %1</source>
        <translation>Poin&amp;ts, pas %1</translation>
    </message>
    <message>
        <source>One point has to stay: a cost over data needs a row</source>
        <translation>Un point doit rester : un coût sur des données a besoin d’une ligne</translation>
    </message>
</context>
<context>
    <name>downhill::DataPlot</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
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
modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>
residual: %1</source>
        <translation>
résidu&#xa0;: %1</translation>
    </message>
    <message>
        <source>
read at this step</source>
        <translation>
lue à ce pas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 points: %2 from %3, across %4 from %5.</source>
        <translation>%1 points&#xa0;: %2 de %3, en fonction de %4 de %5.</translation>
    </message>
    <message>
        <source> No model can be told from the formula.</source>
        <translation> Aucun modèle ne se lit dans la formule.</translation>
    </message>
    <message>
        <source> The model %1 at step %2 goes from %3 to %4.</source>
        <translation> Le modèle %1 va au pas %2 de %3 à %4.</translation>
    </message>
    <message>
        <source> It decides at %1.</source>
        <translation> Il décide à %1.</translation>
    </message>
    <message>
        <source> This step reads %1 rows.</source>
        <translation> Ce pas lit %1 lignes.</translation>
    </message>
    <message>
        <source> This step reads rows %1.</source>
        <translation> Ce pas lit les lignes %1.</translation>
    </message>
    <message>
        <source> Chosen: %1.</source>
        <translation> Choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>decides at %1</source>
        <translation>décide à %1</translation>
    </message>
    <message>
        <source>No model can be told from this formula</source>
        <translation>Aucun modèle ne se lit dans cette formule</translation>
    </message>
    <message>
        <source>The same side for all of them</source>
        <translation>Le même côté pour tous</translation>
    </message>
    <message>
        <source>%1 of %2 rows are drawn</source>
        <translation>%1 lignes sur %2 sont dessinées</translation>
    </message>
</context>
<context>
    <name>downhill::Deck</name>
    <message>
        <source>%1: &quot;entries&quot; is missing</source>
        <translation>%1&#xa0;: «&#xa0;entries&#xa0;» manque</translation>
    </message>
    <message>
        <source>%1 is there again</source>
        <translation>%1 est à nouveau là</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Ouvrir des cartes</translation>
    </message>
    <message>
        <source>Cards (*.json);;All files (*)</source>
        <translation>Cartes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Rien n’a été ouvert</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Enregistrer les cartes</translation>
    </message>
    <message>
        <source>%1 is not there now: the built-in cards are shown until it is back</source>
        <translation>%1 n’est pas là&#xa0;: les cartes intégrées sont affichées jusqu’à son retour</translation>
    </message>
    <message>
        <source>The built-in cards are there, since %1</source>
        <translation>Ce sont les cartes intégrées, car %1</translation>
    </message>
</context>
<context>
    <name>downhill::Demonstrations</name>
    <message>
        <source>1 · 32 · all</source>
        <translation>1 · 32 · toutes</translation>
    </message>
    <message>
        <source>Demonstration: learning rate %1 %2; nothing else differs</source>
        <translation>Démonstration&#xa0;: taux d’apprentissage %1 %2&#xa0;; rien d’autre ne change</translation>
    </message>
    <message>
        <source>Demonstration: 1, 32 or all images each step; nothing else differs</source>
        <translation>Démonstration&#xa0;: 1, 32 ou toutes les images par pas&#xa0;; rien d’autre ne change</translation>
    </message>
    <message>
        <source>%1 runs are pinned already, and no more than %2 can be: not all batches are shown</source>
        <translation>%1 descentes sont déjà épinglées, et %2 au plus peuvent l’être&#xa0;: certains lots ne sont pas montrés</translation>
    </message>
</context>
<context>
    <name>downhill::DiagnoseSection</name>
    <message>
        <source>Diagnose the run</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>échelle &amp;log</translation>
    </message>
    <message>
        <source>1. What does the cost do?</source>
        <translation>1. Que fait le coût&#xa0;?</translation>
    </message>
    <message>
        <source>It shoots up</source>
        <translation>Il s’envole</translation>
    </message>
    <message>
        <source>It oscillates around one level</source>
        <translation>Il oscille autour d’un niveau</translation>
    </message>
    <message>
        <source>It hardly moves</source>
        <translation>Il bouge à peine</translation>
    </message>
    <message>
        <source>It falls and flattens</source>
        <translation>Il baisse et s’aplatit</translation>
    </message>
    <message>
        <source>2. So the learning rate is …</source>
        <translation>2. Le taux d’apprentissage est donc …</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petit</translation>
    </message>
    <message>
        <source>about right</source>
        <translation>à peu près bon</translation>
    </message>
    <message>
        <source>3. The cure?</source>
        <translation>3. Le remède&#xa0;?</translation>
    </message>
    <message>
        <source>Lower the rate</source>
        <translation>Baisser le taux</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Augmenter le taux</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Appl&amp;y the cure</source>
        <translation>Appli&amp;quer le remède</translation>
    </message>
    <message>
        <source>&amp;Next run</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the big charts</source>
        <translation>Montrer en &amp;grand</translation>
    </message>
    <message>
        <source>Loss curve of the run to diagnose</source>
        <translation>Courbe de perte de la descente à diagnostiquer</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Ce qu’il y a à dire</translation>
    </message>
    <message>
        <source>Drawing a run …</source>
        <translation>Dessin d’une descente …</translation>
    </message>
    <message>
        <source>Keys 1 to 4 answer, Enter goes on.</source>
        <translation>Les touches 1 à 4 répondent, Entrée continue.</translation>
    </message>
    <message>
        <source>There is not enough memory for another case.</source>
        <translation>Mémoire insuffisante pour un autre cas.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>No run read yet in this session</source>
        <translation>Aucune descente lue dans cette session</translation>
    </message>
    <message>
        <source>1 run read, without a slip</source>
        <translation>1 descente lue, sans erreur</translation>
    </message>
    <message>
        <source>1 run read, with a slip</source>
        <translation>1 descente lue, avec une erreur</translation>
    </message>
    <message>
        <source>%1 runs read, %2 of them without a slip</source>
        <translation>%1 descentes lues, dont %2 sans erreur</translation>
    </message>
</context>
<context>
    <name>downhill::DigitGallery</name>
    <message>
        <source>Held-out digits</source>
        <translation>Chiffres de test</translation>
    </message>
</context>
<context>
    <name>downhill::DigitGalleryModel</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Synthetic digit %1</source>
        <translation>Chiffre synthétique %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>%1: shows %2</source>
        <translation>%1&#xa0;: montre %2</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>confiance %1&#xa0;%</translation>
    </message>
    <message>
        <source>no confidence: its outputs are not numbers</source>
        <translation>pas de confiance&#xa0;: ses sorties ne sont pas des nombres</translation>
    </message>
    <message>
        <source>%1
✗ the network says %2, %3</source>
        <translation>%1
✗ le réseau dit %2, %3</translation>
    </message>
    <message>
        <source>%1
✓ the network says %2, %3</source>
        <translation>%1
✓ le réseau dit %2, %3</translation>
    </message>
</context>
<context>
    <name>downhill::DigitsCard</name>
    <message>
        <source>IDX files (*.idx *ubyte* *.gz);;All files (*)</source>
        <translation>Fichiers IDX (*.idx *ubyte* *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>784 → 16 → 16 → 10, %1 knobs</source>
        <translation>784 → 16 → 16 → 10, %1 paramètres</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>Seed: what chance starts from</source>
        <translation>Graine&#xa0;: ce dont part le hasard</translation>
    </message>
    <message>
        <source>What chance starts from: the first knobs, and the order of the images.
The same seed gives the same training, on every machine.</source>
        <translation>Ce dont part le hasard&#xa0;: les premiers paramètres, et l’ordre des images.
La même graine donne le même entraînement, sur toute machine.</translation>
    </message>
    <message>
        <source>Built-in, 10,000 synthetic digits</source>
        <translation>10&#x202f;000 chiffres synthétiques</translation>
    </message>
    <message>
        <source>Images and labels from files…</source>
        <translation>Images de fichiers…</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>What a hidden neuron makes of its sum</source>
        <translation>Ce qu’un neurone caché fait de sa somme</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erreur au carré</translation>
    </message>
    <message>
        <source>Cost of the ten outputs</source>
        <translation>Coût des dix sorties</translation>
    </message>
    <message>
        <source>Cross-entropy: outputs are probabilities (softmax).
Squared error: outputs are ten sigmoids, each on its own.</source>
        <translation>Entropie croisée&#xa0;: les sorties sont des probabilités (softmax).
Erreur quadratique&#xa0;: les sorties sont dix sigmoïdes, chacune à part.</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Autres fichiers…</translation>
    </message>
    <message>
        <source>Drawn by the program, stroke by stroke: synthetic digits</source>
        <translation>Dessinés par le programme, trait par trait&#xa0;: chiffres synthétiques</translation>
    </message>
    <message>
        <source>Images, as MNIST&apos;s files have them</source>
        <translation>Images, au format des fichiers de MNIST</translation>
    </message>
    <message>
        <source>Their labels</source>
        <translation>Leurs étiquettes</translation>
    </message>
</context>
<context>
    <name>downhill::DrawingPad</name>
    <message>
        <source>Draw with the left button pressed.
Keys: 0 to 9 write a digit, another way each time;
Backspace takes back the last stroke, Delete clears</source>
        <translation>Dessiner avec le bouton gauche enfoncé.
Touches&#xa0;: 0 à 9 écrivent un chiffre, chaque fois autrement&#xa0;;
Retour arrière reprend le dernier trait, Suppr efface tout</translation>
    </message>
    <message>
        <source>Pad to draw a digit</source>
        <translation>Ardoise pour dessiner un chiffre</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dessiner ici</translation>
    </message>
    <message>
        <source>Blank.</source>
        <translation>Vide.</translation>
    </message>
    <message>
        <source>1 stroke drawn.</source>
        <translation>1 trait dessiné.</translation>
    </message>
    <message>
        <source>%1 strokes drawn.</source>
        <translation>%1 traits dessinés.</translation>
    </message>
    <message>
        <source>%1 Keys 0 to 9 write a digit, Backspace takes back the last stroke, Delete clears.</source>
        <translation>%1 Les touches 0 à 9 écrivent un chiffre, Retour arrière reprend le dernier trait, Suppr efface tout.</translation>
    </message>
</context>
<context>
    <name>downhill::ExportActions</name>
    <message>
        <source>Ste&amp;ps as a table…</source>
        <translation>Les &amp;pas en tableau…</translation>
    </message>
    <message>
        <source>A&amp;gain, as last time</source>
        <translation>Comme la &amp;dernière fois</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export pictures and steps (Alt+X)</source>
        <translation>Exporter des images et des pas (Alt+X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>There is no picture on this page</source>
        <translation>Il n’y a pas d’image sur cette page</translation>
    </message>
    <message>
        <source>%1: the name must end in %2</source>
        <translation>%1&#xa0;: le nom doit finir par %2</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels</source>
        <translation>Mémoire insuffisante pour une image de %1 × %2 pixels</translation>
    </message>
    <message>
        <source>There are no steps yet</source>
        <translation>Il n’y a pas encore de pas</translation>
    </message>
    <message>
        <source>Other steps are still being written: wait for them, or cancel them</source>
        <translation>D’autres pas sont encore en cours d’écriture&#xa0;: attendre ou les annuler</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Export an animation</source>
        <translation>Exporter une animation</translation>
    </message>
    <message>
        <source>Animations (*.gif)</source>
        <translation>Animations (*.gif)</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>Dessin de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved</source>
        <translation>Annulé&#xa0;: rien n’a été enregistré</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1&#xa0;: copie faite</translation>
    </message>
    <message>
        <source>This page has no such picture as was exported last</source>
        <translation>Cette page n’a pas d’image comme la dernière exportée</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Enregistrer les pas</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>downhill::ExportDialog</name>
    <message>
        <source>Export a picture</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>A size of its own</source>
        <translation>Taille au choix</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>&amp;Dots an inch</source>
        <translation>Points par po&amp;uce</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>&amp;Transparent</translation>
    </message>
    <message>
        <source>Cap&amp;tion below</source>
        <translation>Lé&amp;gende dessous</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
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
        <translation>%1 × %2 pixels, sur papier %3</translation>
    </message>
    <message>
        <source>The page will measure %1.</source>
        <translation>La page mesurera %1.</translation>
    </message>
    <message>
        <source>GIF, in motion</source>
        <translation>GIF, animé</translation>
    </message>
    <message>
        <source>This picture does not move: choose another one, or another format</source>
        <translation>Cette image ne bouge pas : choisissez-en une autre, ou un autre format</translation>
    </message>
</context>
<context>
    <name>downhill::FileDrop</name>
    <message>
        <source>%1 is not taken here. Allowed is %2.</source>
        <translation>%1 n’est pas accepté ici. Permis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>So many different files at once are not taken. Allowed is %1.</source>
        <translation>Autant de fichiers différents à la fois ne sont pas acceptés. Permis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is one of two files. Drop images and labels together.</source>
        <translation>%1 est l’un de deux fichiers. Déposer ensemble images et étiquettes.</translation>
    </message>
    <message>
        <source>one lesson (.downhill), one table (.csv), one file of knobs (.knobs), or the two files of a set of digits, images and labels (IDX, plain or .gz)</source>
        <translation>une leçon (.downhill), un tableau (.csv), un fichier de paramètres (.knobs), ou les deux fichiers d’un jeu de chiffres, images et étiquettes (IDX, tels quels ou .gz)</translation>
    </message>
</context>
<context>
    <name>downhill::FirstLayerCard</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What the first layer looks for — %1 × %2 knobs</source>
        <translation>Ce que cherche la première couche — %1 × %2 paramètres</translation>
    </message>
    <message>
        <source>What the first layer looks for</source>
        <translation>Ce que cherche la première couche</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Première couche</translation>
    </message>
</context>
<context>
    <name>downhill::FlashcardsSection</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore sue</translation>
    </message>
    <message>
        <source>known once</source>
        <translation>sue une fois</translation>
    </message>
    <message>
        <source>known twice</source>
        <translation>sue deux fois</translation>
    </message>
    <message>
        <source>known %1 times</source>
        <translation>sue %1 fois</translation>
    </message>
    <message>
        <source>known %1 times or more</source>
        <translation>sue %1 fois ou plus</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Put the cards into another order (S)</source>
        <translation>Mettre les cartes dans un autre ordre (S)</translation>
    </message>
    <message>
        <source>Own cards…</source>
        <translation>Vos cartes…</translation>
    </message>
    <message>
        <source>Open a file with cards of your own</source>
        <translation>Ouvrir un fichier avec vos propres cartes</translation>
    </message>
    <message>
        <source>Built-in cards</source>
        <translation>Cartes intégrées</translation>
    </message>
    <message>
        <source>Back to the cards that come with Downhill</source>
        <translation>Revenir aux cartes fournies avec Downhill</translation>
    </message>
    <message>
        <source>cut marks</source>
        <translation>repères de coupe</translation>
    </message>
    <message>
        <source>On paper and in the PDF: marks in the corners to cut along</source>
        <translation>Sur papier et dans le PDF&#xa0;: repères de coupe dans les coins</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>One card a page, question and answer</source>
        <translation>Une carte par page, question et réponse</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Précédente</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <translation>La carte précédente (←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Suivante ▶</translation>
    </message>
    <message>
        <source>The next card, and this one later (→)</source>
        <translation>La carte suivante, et celle-ci plus tard (→)</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Put the fitting run on the charts</source>
        <translation>Mettre la descente correspondante sur les graphiques</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>It comes back after the others (N)</source>
        <translation>Elle revient après les autres (N)</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Je savais</translation>
    </message>
    <message>
        <source>It rests for a while (K)</source>
        <translation>Elle se repose un moment (K)</translation>
    </message>
    <message>
        <source>Go through all</source>
        <translation>Tout parcourir</translation>
    </message>
    <message>
        <source>What is known before its rest is over stays in its box</source>
        <translation>Une carte sue avant la fin de son repos reste dans sa boîte</translation>
    </message>
    <message>
        <source>none of %1 in the pile</source>
        <translation>aucune sur %1 dans la pile</translation>
    </message>
    <message>
        <source>%1 of %2 in the pile</source>
        <translation>%1 sur %2 dans la pile</translation>
    </message>
    <message>
        <source>Through.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>All cards are known and rest. The next one is due %1.</source>
        <translation>Toutes les cartes sont sues et se reposent. La prochaine revient %1.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>Carte %1 sur %2</translation>
    </message>
    <message>
        <source>Space turns · K I knew it · N not yet · ← → another card · S shuffles</source>
        <translation>Espace retourne · K je savais · N pas encore · ← → autre carte · S mélange</translation>
    </message>
</context>
<context>
    <name>downhill::GradientCard</name>
    <message>
        <source>, %1 times as far</source>
        <translation>, %1 fois plus</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Gradient, one entry a knob</source>
        <translation>Gradient, une composante par paramètre</translation>
    </message>
    <message>
        <source>Gradient at step %1</source>
        <translation>Gradient au pas %1</translation>
    </message>
    <message>
        <source>%1 — one entry a knob</source>
        <translation>%1 — une composante par paramètre</translation>
    </message>
    <message>
        <source>The next step is not known yet.</source>
        <translation>Le pas suivant n’est pas encore connu.</translation>
    </message>
    <message>
        <source>The run ends here.</source>
        <translation>La descente finit ici.</translation>
    </message>
    <message>
        <source>%1 turns up by %2</source>
        <translation>%1 augmente de %2</translation>
    </message>
    <message>
        <source>%1 turns down by %2</source>
        <translation>%1 diminue de %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 ne bouge pas</translation>
    </message>
</context>
<context>
    <name>downhill::GradientStrip</name>
    <message>
        <source>Gradient, one entry a knob</source>
        <translation>Gradient, une composante par paramètre</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norme %1</translation>
    </message>
    <message>
        <source>%1, knobs %2 to %3
no slope is finite, none can be turned</source>
        <translation>%1, paramètres %2 à %3
aucune pente n’est finie, aucun ne peut être modifié</translation>
    </message>
    <message>
        <source>will be turned up</source>
        <translation>va être augmenté</translation>
    </message>
    <message>
        <source>will be turned down</source>
        <translation>va être diminué</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>ne bouge pas</translation>
    </message>
    <message>
        <source>%1: %2
slope %3, %4</source>
        <translation>%1&#xa0;: %2
pente %3, %4</translation>
    </message>
    <message>
        <source>
the hardest turned of knobs %1 to %2</source>
        <translation>
le plus fortement modifié des paramètres %1 à %2</translation>
    </message>
    <message>
        <source>%1 knobs</source>
        <translation>%1 paramètres</translation>
    </message>
</context>
<context>
    <name>downhill::GradientWords</name>
    <message>
        <source>What the gradient says</source>
        <translation>Ce que dit le gradient</translation>
    </message>
    <message>
        <source>%1 of %2 slopes are not finite</source>
        <translation>%1 pentes sur %2 ne sont pas finies</translation>
    </message>
    <message>
        <source>no knob can be turned any more</source>
        <translation>plus aucun paramètre ne peut être modifié</translation>
    </message>
    <message>
        <source>all others are 0</source>
        <translation>toutes les autres sont nulles</translation>
    </message>
    <message>
        <source>every slope is 0: no knob is turned</source>
        <translation>toutes les pentes sont nulles&#xa0;: aucun paramètre n’est modifié</translation>
    </message>
    <message>
        <source>turned up %1</source>
        <translation>augmentés %1</translation>
    </message>
    <message>
        <source>turned down %1</source>
        <translation>diminués %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>immobiles %1</translation>
    </message>
    <message>
        <source>hardest turned: %1 (slope %2)</source>
        <translation>le plus modifié&#xa0;: %1 (pente %2)</translation>
    </message>
    <message>
        <source>hardest: %1 (%2)</source>
        <translation>le plus&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>barely moved (&lt; 1 % of the hardest): %1</source>
        <translation>à peine modifiés (&lt; 1&#xa0;% du plus modifié)&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>downhill::HandSection</name>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>&amp;Part A</source>
        <translation>&amp;Partie A</translation>
    </message>
    <message>
        <source>Part &amp;B</source>
        <translation>Partie &amp;B</translation>
    </message>
    <message>
        <source>A&amp;nother one</source>
        <translation>Un a&amp;utre</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the big charts</source>
        <translation>Montrer en &amp;grand</translation>
    </message>
    <message>
        <source>What happens if you go on and on?</source>
        <translation>Que se passe-t-il si l’on continue encore et encore&#xa0;?</translation>
    </message>
    <message>
        <source>It converges</source>
        <translation>Ça converge</translation>
    </message>
    <message>
        <source>It oscillates for ever</source>
        <translation>Ça oscille sans fin</translation>
    </message>
    <message>
        <source>It diverges</source>
        <translation>Ça diverge</translation>
    </message>
    <message>
        <source>It crawls</source>
        <translation>Ça piétine</translation>
    </message>
    <message>
        <source>Loss curve of the steps that are filled in</source>
        <translation>Courbe de perte des pas remplis</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Ce qu’il y a à dire</translation>
    </message>
    <message>
        <source>Part A</source>
        <translation>Partie A</translation>
    </message>
    <message>
        <source>Part B</source>
        <translation>Partie B</translation>
    </message>
    <message>
        <source>Level of the next exercise</source>
        <translation>Niveau du prochain exercice</translation>
    </message>
    <message>
        <source>Level 1: w²</source>
        <translation>Niveau 1&#xa0;: w²</translation>
    </message>
    <message>
        <source>Level 2: steeper, shifted, below 0</source>
        <translation>Niveau 2&#xa0;: plus raide, décalé, sous 0</translation>
    </message>
    <message>
        <source>Level 3: any rate, what happens?</source>
        <translation>Niveau 3&#xa0;: tout taux, que se passe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Level 4: two knobs</source>
        <translation>Niveau 4&#xa0;: deux paramètres</translation>
    </message>
    <message>
        <source>Level 5: two knobs at any rate</source>
        <translation>Niveau 5&#xa0;: deux paramètres, tout taux</translation>
    </message>
    <message>
        <source>Level 6: knobs that depend on each other</source>
        <translation>Niveau 6&#xa0;: paramètres liés l’un à l’autre</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Nothing done yet in this session</source>
        <translation>Encore rien fait dans cette session</translation>
    </message>
    <message>
        <source>1 exercise done, without help</source>
        <translation>1 exercice fait, sans aide</translation>
    </message>
    <message>
        <source>1 exercise done, with help</source>
        <translation>1 exercice fait, avec aide</translation>
    </message>
    <message>
        <source>%1 exercises done, %2 of them without help</source>
        <translation>%1 exercices faits, dont %2 sans aide</translation>
    </message>
</context>
<context>
    <name>downhill::HandTable</name>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Show the answer of step %1</source>
        <translation>Montrer la réponse du pas %1</translation>
    </message>
</context>
<context>
    <name>downhill::HandoutAction</name>
    <message>
        <source>Computing the scenes…</source>
        <translation>Calcul des scènes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Polycopié</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>C’est annulé</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>The lesson has no scenes yet: Scenes → Add scene keeps what is shown</source>
        <translation>La leçon n’a pas encore de scènes&#xa0;: Scènes → Ajouter une scène garde ce qui est affiché</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Enregistrer le polycopié</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>downhill::HeldOutCard</name>
    <message>
        <source>wrong first</source>
        <translation>faux d’abord</translation>
    </message>
    <message>
        <source>The wrong ones first, the surest mistakes at their head.
While it trains, the order is renewed every few seconds, and not at all while you are looking through them.</source>
        <translation>Les faux d’abord, les erreurs les plus sûres en tête.
Pendant l’entraînement, l’ordre est renouvelé toutes les quelques secondes, mais jamais pendant que vous les parcourez.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The digits, with the network&apos;s answers</source>
        <translation>Les chiffres, avec les réponses du réseau</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Confusion matrix: which digits are taken for which</source>
        <translation>Matrice de confusion&#xa0;: quels chiffres sont pris pour quels autres</translation>
    </message>
    <message>
        <source>Held-out digits, synthetic</source>
        <translation>Chiffres de test, synthétiques</translation>
    </message>
    <message>
        <source>Held-out, synthetic</source>
        <translation>De test, synthétiques</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthétiques</translation>
    </message>
    <message>
        <source>Held-out digits</source>
        <translation>Chiffres de test</translation>
    </message>
    <message>
        <source>Held-out</source>
        <translation>De test</translation>
    </message>
    <message>
        <source>%1 right, %2 of %3 wrong</source>
        <translation>%1 justes, %2 sur %3 faux</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 justes, %2 faux</translation>
    </message>
    <message>
        <source>%1 digits, not answered yet</source>
        <translation>%1 chiffres, encore sans réponse</translation>
    </message>
    <message>
        <source>%1 seen rightly</source>
        <translation>%1 bien reconnu</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 pris pour %2</translation>
    </message>
    <message>
        <source>%1: %2 · show all</source>
        <translation>%1&#xa0;: %2 · tout montrer</translation>
    </message>
</context>
<context>
    <name>downhill::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>What each card shows</source>
        <translation>Ce que montre chaque panneau</translation>
    </message>
</context>
<context>
    <name>downhill::History</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>downhill::KnobFileActions</name>
    <message>
        <source>Sa&amp;ve knobs…</source>
        <translation>Enregistrer les para&amp;mètres…</translation>
    </message>
    <message>
        <source>L&amp;oad knobs…</source>
        <translation>C&amp;harger des paramètres…</translation>
    </message>
    <message>
        <source>There are no knobs yet</source>
        <translation>Il n’y a pas encore de paramètres</translation>
    </message>
    <message>
        <source>Save the knobs</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Knobs (*.knobs)</source>
        <translation>Paramètres (*.knobs)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Load knobs</source>
        <translation>Charger des paramètres</translation>
    </message>
    <message>
        <source>Knobs (*.knobs);;All files (*)</source>
        <translation>Paramètres (*.knobs);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <translation>Rien n’a été chargé</translation>
    </message>
    <message>
        <source>%1 knobs from %2</source>
        <translation>%1 paramètres de %2</translation>
    </message>
</context>
<context>
    <name>downhill::LanguageChoice</name>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
</context>
<context>
    <name>downhill::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Auto-évaluation</translation>
    </message>
    <message>
        <source>Flashcards</source>
        <translation>Cartes mémo</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <translation>Aide-mémoire</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>downhill::LiveMap</name>
    <message>
        <source>There is not enough memory for the cost map.</source>
        <translation>Mémoire insuffisante pour la carte du coût.</translation>
    </message>
</context>
<context>
    <name>downhill::LiveRateMap</name>
    <message>
        <source>There is not enough memory for the rate map.</source>
        <translation>Mémoire insuffisante pour la carte des taux.</translation>
    </message>
</context>
<context>
    <name>downhill::LiveTraining</name>
    <message>
        <source>There is not enough memory to train any more.</source>
        <translation>Mémoire insuffisante pour continuer l’entraînement.</translation>
    </message>
</context>
<context>
    <name>downhill::LossCurve</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>coût C</translation>
    </message>
    <message>
        <source>cost C, log scale</source>
        <translation>coût C, échelle log</translation>
    </message>
    <message>
        <source>step %1
C = %2</source>
        <translation>pas %1
C = %2</translation>
    </message>
    <message>
        <source>The cost over %1 steps, from %2 to %3.</source>
        <translation>Le coût sur %1 pas, de %2 à %3.</translation>
    </message>
    <message>
        <source> From step %1 on the rate is %2.</source>
        <translation> À partir du pas %1, le taux est %2.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette descente</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>No cost here is above 0: nothing to show on a log scale</source>
        <translation>Aucun coût n’est supérieur à 0&#xa0;: rien à montrer en échelle log</translation>
    </message>
    <message>
        <source>1 cost of 0 or below is not on a log scale</source>
        <translation>1 coût négatif ou nul n’est pas sur l’échelle log</translation>
    </message>
    <message>
        <source>%1 costs of 0 or below are not on a log scale</source>
        <translation>%1 coûts négatifs ou nuls ne sont pas sur l’échelle log</translation>
    </message>
    <message>
        <source>The cost is %1 at the start</source>
        <translation>Le coût est %1 au départ</translation>
    </message>
    <message>
        <source>from step %1 on out of view: C = %2</source>
        <translation>à partir du pas %1, hors de vue&#xa0;: C = %2</translation>
    </message>
    <message>
        <source>
at step %1: C = %2</source>
        <translation>
au pas %1&#xa0;: C = %2</translation>
    </message>
    <message>
        <source>
the log scale shows more of it</source>
        <translation>
l’échelle log en montre plus</translation>
    </message>
</context>
<context>
    <name>downhill::LossCurveCard</name>
    <message>
        <source>L&amp;oss curve</source>
        <translation>Cou&amp;rbe de perte</translation>
    </message>
    <message>
        <source>lo&amp;g scale</source>
        <translation>échelle &amp;log</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
</context>
<context>
    <name>downhill::MainWindow</name>
    <message>
        <source>What the window keeps is lost when it closes: %1</source>
        <translation>Ce que la fenêtre garde sera perdu à sa fermeture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Tout n’est pas conservé</translation>
    </message>
    <message>
        <source>What was done here cannot be kept for the next start: %1.</source>
        <translation>Ce qui a été fait ici ne peut pas être conservé pour le prochain démarrage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>Éditio&amp;n</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>D&amp;escente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Le&amp;arn</source>
        <translation>&amp;Apprendre</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>Visite &amp;guidée</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Downhill</source>
        <translation>À &amp;propos de Downhill</translation>
    </message>
    <message>
        <source>About Downhill</source>
        <translation>À propos de Downhill</translation>
    </message>
    <message>
        <source>Downhill %1

Gradient descent, step by step.

Free software under the GNU General Public License, version 3, without any warranty.

Made with Qt %2 (Widgets, Charts, Svg; GPL and LGPL), Eigen (MPL 2.0), giflib (MIT) and zlib.</source>
        <translation>Downhill %1

La descente de gradient, pas à pas.

Logiciel libre sous la licence publique générale GNU, version 3, sans aucune garantie.

Fait avec Qt %2 (Widgets, Charts, Svg&#xa0;; GPL et LGPL), Eigen (MPL 2.0), giflib (MIT) et zlib.</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <translation>Rien n’a été chargé</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Rien n’a été ouvert</translation>
    </message>
</context>
<context>
    <name>downhill::ManyKnobsPage</name>
    <message>
        <source>P&amp;in run</source>
        <translation>Épi&amp;ngler</translation>
    </message>
    <message>
        <source>Keep this training on the curves, to compare others with it (Ctrl+D)</source>
        <translation>Garder cet entraînement sur les courbes, pour en comparer d’autres avec lui (Ctrl+D)</translation>
    </message>
    <message>
        <source>Drawing the digits</source>
        <translation>Dessin des chiffres</translation>
    </message>
    <message>
        <source>10,000 to learn from and 2,000 held out</source>
        <translation>10&#x202f;000 pour apprendre et 2&#x202f;000 pour le test</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1 knobs stand at random: cost %2, %3 % of held-out digits right. Train, and watch what the same rule makes of them.</source>
        <translation>%1 paramètres sont tirés au hasard&#xa0;: coût %2, %3&#xa0;% de chiffres de test justes. Entraînez-les, et voyez ce que la même règle en fait.</translation>
    </message>
    <message>
        <source>This training is pinned already: %1</source>
        <translation>Cet entraînement est déjà épinglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>1 pinned run</source>
        <translation>1 descente épinglée</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 descentes épinglées</translation>
    </message>
    <message>
        <source>Space trains and pauses · → one step · ← back to a checkpoint</source>
        <translation>Espace entraîne et met en pause · → un pas · ← retour à un point de reprise</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Première couche</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>Aucun entraînement</translation>
    </message>
</context>
<context>
    <name>downhill::MistakesSection</name>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>A minute on the real charts</source>
        <translation>Une minute sur les vrais graphiques</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Montrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter shows it on the charts · ← → ↑ ↓ another mistake</source>
        <translation>Entrée le montre sur les graphiques · ← → ↑ ↓ une autre erreur</translation>
    </message>
</context>
<context>
    <name>downhill::NumberField</name>
    <message>
        <source>a number such as 5 or −2.5</source>
        <translation>un nombre comme 5 ou −2.5</translation>
    </message>
    <message>
        <source>a number above 0, such as 0.1</source>
        <translation>un nombre supérieur à 0, comme 0.1</translation>
    </message>
    <message>
        <source>0 or a number above it, such as 1e-6</source>
        <translation>0 ou un nombre supérieur, comme 1e-6</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Saisir %1.</translation>
    </message>
    <message>
        <source>“%1”: write a point, not a comma, in %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: écrire un point, pas une virgule, dans %2.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas %2.</translation>
    </message>
</context>
<context>
    <name>downhill::OneKnobPage</name>
    <message>
        <source>&amp;Compare 0.1, 2.0 and 0.001</source>
        <translation>&amp;Comparer 0,1&#xa0;; 2,0 et 0,001</translation>
    </message>
    <message>
        <source>The lesson&apos;s three rates from 5 on one picture</source>
        <translation>Les trois taux de la leçon depuis 5 sur une seule image</translation>
    </message>
    <message>
        <source>Compare rates</source>
        <translation>Comparer des taux</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Courbe des taux</translation>
    </message>
    <message>
        <source>Click the curve where the next step leads · R or → reveals · drag the ring to move the start</source>
        <translation>Cliquer sur la courbe là où mène le pas suivant · R ou → révèle · faire glisser l’anneau pour déplacer le départ</translation>
    </message>
    <message>
        <source>Space plays · ← → step · drag the ring to move the start</source>
        <translation>Espace&#xa0;: lecture · ← →&#xa0;: pas · faire glisser l’anneau pour déplacer le départ</translation>
    </message>
    <message>
        <source>Drag a point or click for a new one · drag the ring to move the start · Space plays</source>
        <translation>Glisser un point ou cliquer pour un nouveau · glisser l’anneau pour déplacer le départ · Espace&#xa0;: lecture</translation>
    </message>
</context>
<context>
    <name>downhill::OpenData</name>
    <message>
        <source>Open &amp;data…</source>
        <translation>Ouvrir des &amp;données…</translation>
    </message>
    <message>
        <source>Paste data</source>
        <translation>Coller des données</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Ouvrir des données</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No data were opened</source>
        <translation>Aucune donnée n’a été ouverte</translation>
    </message>
    <message>
        <source>There are no rows to paste</source>
        <translation>Il n’y a pas de lignes à coller</translation>
    </message>
    <message>
        <source>pasted data</source>
        <translation>données collées</translation>
    </message>
    <message>
        <source>%1: it has %2 numbers, and the window keeps at most %3</source>
        <translation>%1&#xa0;: il contient %2 nombres, et la fenêtre en garde au plus %3</translation>
    </message>
    <message>
        <source>%1: a line needs two columns, x and y</source>
        <translation>%1&#xa0;: une droite demande deux colonnes, x et y</translation>
    </message>
    <message>
        <source>%1, standardised</source>
        <translation>%1, standardisé</translation>
    </message>
</context>
<context>
    <name>downhill::PageSwitch</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
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
        <translation>Passer d’une page à l’autre</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>Fonction de coût</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Rule and schedule</source>
        <translation>Règle et échéancier</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Digits and network</source>
        <translation>Chiffres et réseau</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Images lues par pas</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Digits held out</source>
        <translation>Chiffres de test</translation>
    </message>
    <message>
        <source>Play and steps</source>
        <translation>Lecture et pas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Cost curve or map</source>
        <translation>Courbe de coût ou carte</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>Table of steps</source>
        <translation>Tableau des pas</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Lock: %1</source>
        <translation>Verrouiller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is there to be seen, and cannot be changed</source>
        <translation>Est visible, mais ne peut pas être changé</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>N’est pas là</translation>
    </message>
</context>
<context>
    <name>downhill::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
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
        <translation>%1 (autre coût)</translation>
    </message>
    <message>
        <source>%1
Of another cost than this one: faint on the loss curve, and not on the picture of the cost</source>
        <translation>%1
D’un autre coût que celui-ci&#xa0;: pâle sur la courbe de perte, et absente de l’image du coût</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Descente</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Final cost</source>
        <translation>Coût final</translation>
    </message>
</context>
<context>
    <name>downhill::PinTable</name>
    <message>
        <source>rate %1 · %2 · %3 · %4 steps · C = %5</source>
        <translation>taux %1 · %2 · %3 · %4 pas · C = %5</translation>
    </message>
    <message>
        <source>&amp;Make it the current run</source>
        <translation>En faire la descente a&amp;ctuelle</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>&amp;Tout retirer</translation>
    </message>
</context>
<context>
    <name>downhill::PinTabs</name>
    <message>
        <source>Pinned runs</source>
        <translation>Descentes épinglées</translation>
    </message>
    <message>
        <source>1 pinned run</source>
        <translation>1 descente épinglée</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 descentes épinglées</translation>
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
        <translation>Prédire d’a&amp;bord</translation>
    </message>
    <message>
        <source>Re&amp;veal the next step</source>
        <translation>Ré&amp;véler le pas suivant</translation>
    </message>
    <message>
        <source>Reveal the &amp;whole run</source>
        <translation>Révéler &amp;toute la descente</translation>
    </message>
</context>
<context>
    <name>downhill::PredictionStrip</name>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Show where the step leads (R, or → at the last step that is shown)</source>
        <translation>Montrer où mène le pas (R, ou → au dernier pas affiché)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show the whole run and its verdict (Shift+R)</source>
        <translation>Montrer toute la descente et son verdict (Maj+R)</translation>
    </message>
    <message>
        <source>Reveal the whole run</source>
        <translation>Révéler toute la descente</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Hide this run again, and predict it from the start</source>
        <translation>Masquer à nouveau cette descente, et la prédire depuis le départ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>Stop predicting and show everything (Ctrl+Shift+P)</source>
        <translation>Arrêter de prédire et tout montrer (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>Finir la prédiction</translation>
    </message>
    <message>
        <source>Where the next step leads, %1</source>
        <translation>Où mène le pas suivant, %1</translation>
    </message>
    <message>
        <source>Verdict that the run will get</source>
        <translation>Verdict qu’aura la descente</translation>
    </message>
    <message>
        <source>Which verdict will the run get?</source>
        <translation>Quel verdict la descente aura-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Verdict?</source>
        <translation>Verdict&#xa0;?</translation>
    </message>
    <message>
        <source>Where will step %1 lead?</source>
        <translation>Où mènera le pas %1&#xa0;?</translation>
    </message>
    <message>
        <source>Click the curve, or type w%1</source>
        <translation>Cliquer sur la courbe, ou taper w%1</translation>
    </message>
    <message>
        <source>Click the map, or type w₁ and w₂</source>
        <translation>Cliquer sur la carte, ou taper w₁ et w₂</translation>
    </message>
    <message>
        <source>R reveals it</source>
        <translation>R le révèle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 — as you said: “%2”</source>
        <translation>%1 — comme vous l’aviez dit&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 — you said “%2”</source>
        <translation>%1 — vous aviez dit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2 close</source>
        <translation>%1 sur %2 proches</translation>
    </message>
    <message>
        <source>%1 of 1 verdict right</source>
        <translation>%1 verdict juste sur 1</translation>
    </message>
    <message>
        <source>%1 of %2 verdicts right</source>
        <translation>%1 verdicts justes sur %2</translation>
    </message>
    <message>
        <source>
Close is within a tenth of the length of the step.</source>
        <translation>
Proche&#xa0;: à moins d’un dixième de la longueur du pas.</translation>
    </message>
</context>
<context>
    <name>downhill::Presentation</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>The run on the whole screen, to be read from the back row (F11)</source>
        <translation>La descente en plein écran, lisible depuis le dernier rang (F11)</translation>
    </message>
    <message>
        <source>This page on the whole screen, with larger letters (F11)</source>
        <translation>Cette page en plein écran, en plus gros caractères (F11)</translation>
    </message>
</context>
<context>
    <name>downhill::RateCard</name>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Change the rate from this step on</source>
        <translation>Changer le taux à partir de ce pas</translation>
    </message>
    <message>
        <source>Rate curve: the steps that each learning rate needs</source>
        <translation>Courbe des taux&#xa0;: les pas que demande chaque taux d’apprentissage</translation>
    </message>
    <message>
        <source>The best rate</source>
        <translation>Le meilleur taux</translation>
    </message>
    <message>
        <source>Best rate: %1</source>
        <translation>Meilleur taux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Run it: learning rate %1</source>
        <translation>Le lancer&#xa0;: taux d’apprentissage %1</translation>
    </message>
    <message>
        <source>The colours say what each rate would do</source>
        <translation>Les couleurs disent ce que ferait chaque taux</translation>
    </message>
</context>
<context>
    <name>downhill::RateCurve</name>
    <message>
        <source>Steps needed</source>
        <translation>Pas nécessaires</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>steps needed</source>
        <translation>pas nécessaires</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>rate %1, the best</source>
        <translation>taux %1, le meilleur</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>How many steps each learning rate needs.</source>
        <translation>Combien de pas demande chaque taux d’apprentissage.</translation>
    </message>
    <message>
        <source>From %1 on it %2.</source>
        <translation>À partir de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The best rate is %1: %2.</source>
        <translation>Le meilleur taux est %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No rate gets there.</source>
        <translation>Aucun taux n’arrive.</translation>
    </message>
    <message>
        <source>best: %1, %2</source>
        <translation>meilleur&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>downhill::RateCurveCard</name>
    <message>
        <source>Ra&amp;te curve</source>
        <translation>Cour&amp;be des taux</translation>
    </message>
    <message>
        <source>Rate curve: the steps that each learning rate needs</source>
        <translation>Courbe des taux&#xa0;: les pas que demande chaque taux d’apprentissage</translation>
    </message>
    <message>
        <source>hidden while the run is</source>
        <translation>masquée tant que la descente l’est</translation>
    </message>
</context>
<context>
    <name>downhill::RateEdit</name>
    <message>
        <source>from now on</source>
        <translation>dès ici</translation>
    </message>
    <message>
        <source>Remove changes</source>
        <translation>Un seul taux</translation>
    </message>
    <message>
        <source>Remove the changes on the way: one rate again, from start to end</source>
        <translation>Retirer les changements en route&#xa0;: à nouveau un seul taux, du début à la fin</translation>
    </message>
    <message>
        <source>Change the rate from step %1 on; the steps before it stay</source>
        <translation>Changer le taux à partir du pas %1&#xa0;; les pas d’avant restent</translation>
    </message>
    <message>
        <source>Go to a step (→), then change the rate from there on</source>
        <translation>Aller à un pas (→), puis changer le taux à partir de là</translation>
    </message>
    <message>
        <source>No step can follow from here</source>
        <translation>Aucun pas ne peut suivre ici</translation>
    </message>
    <message>
        <source>from step %1 on %2</source>
        <translation>à partir du pas %1 %2</translation>
    </message>
</context>
<context>
    <name>downhill::RecentFiles</name>
    <message>
        <source>Open recent</source>
        <translation>Leçons récentes</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Pas encore de leçons</translation>
    </message>
</context>
<context>
    <name>downhill::RuleCard</name>
    <message>
        <source>R&amp;ule</source>
        <translation>Rè&amp;gle</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Règle de mise à jour</translation>
    </message>
    <message>
        <source>Sch&amp;edule</source>
        <translation>Éc&amp;héancier</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>Échéancier du taux d’apprentissage</translation>
    </message>
    <message>
        <source>
rate in step k = %1</source>
        <translation>
taux au pas k = %1</translation>
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
        <translation>Chaque règle au taux qui lui convient le mieux ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>downhill::RunControls</name>
    <message>
        <source>Rows read each step</source>
        <translation>Lignes lues par pas</translation>
    </message>
    <message>
        <source>Rows each step</source>
        <translation>Lignes par pas</translation>
    </message>
    <message>
        <source>One row: the cheapest step, the noisiest slope</source>
        <translation>Une ligne&#xa0;: le pas le moins cher, la pente la plus bruitée</translation>
    </message>
    <message>
        <source>A small random handful: cheaper steps, a noisier slope</source>
        <translation>Une petite poignée au hasard&#xa0;: des pas moins chers, une pente plus bruitée</translation>
    </message>
    <message>
        <source>All rows: the exact slope, the dearest step</source>
        <translation>Toutes les lignes&#xa0;: la pente exacte, le pas le plus cher</translation>
    </message>
</context>
<context>
    <name>downhill::RunDial</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Taux d’apprentissage, curseur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Start point %1</source>
        <translation>Point de départ %1</translation>
    </message>
</context>
<context>
    <name>downhill::RunPage</name>
    <message>
        <source>S&amp;top a long run</source>
        <translation>Arrêter une l&amp;ongue descente</translation>
    </message>
    <message>
        <source>Step %1 of %2 shown</source>
        <translation>Pas %1 sur %2 affiché</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pas %1 sur %2</translation>
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
        <translation>1 descente épinglée</translation>
    </message>
    <message>
        <source>%1 pinned runs</source>
        <translation>%1 descentes épinglées</translation>
    </message>
    <message>
        <source>That is locked in this scene</source>
        <translation>C’est verrouillé dans cette scène</translation>
    </message>
</context>
<context>
    <name>downhill::RunPagePins</name>
    <message>
        <source>P&amp;in run</source>
        <translation>Épi&amp;ngler</translation>
    </message>
    <message>
        <source>Keep this run on the charts, to compare others with it (Ctrl+D)</source>
        <translation>Garder cette descente sur les graphiques, pour en comparer d’autres avec elle (Ctrl+D)</translation>
    </message>
    <message>
        <source>This run is pinned already: %1</source>
        <translation>Cette descente est déjà épinglée&#xa0;: %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>%1 runs are pinned already, and no more can be: without %2</source>
        <translation>%1 descentes sont déjà épinglées, et pas une de plus n’est possible&#xa0;: sans %2</translation>
    </message>
</context>
<context>
    <name>downhill::RunPageStage</name>
    <message>
        <source>That is locked in this scene</source>
        <translation>C’est verrouillé dans cette scène</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Que se passe-t-il ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>R reveals a step</source>
        <translation>R révèle un pas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 steps so far</source>
        <translation>%1 pas jusqu’ici</translation>
    </message>
    <message>
        <source>That is hidden in this scene</source>
        <translation>C’est masqué dans cette scène</translation>
    </message>
    <message>
        <source>One knob: its gradient is the slope on the cost curve</source>
        <translation>Un paramètre&#xa0;: son gradient est la pente sur la courbe de coût</translation>
    </message>
    <message>
        <source>Digits are on the page of the network</source>
        <translation>Les chiffres sont sur la page du réseau</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>step %1 of %2 shown</source>
        <translation>pas %1 sur %2 affiché</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step 12,000 of 100,000</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
</context>
<context>
    <name>downhill::SceneActions</name>
    <message>
        <source>&amp;Add scene</source>
        <translation>&amp;Ajouter une scène</translation>
    </message>
    <message>
        <source>S&amp;cenes panel</source>
        <translation>Pa&amp;nneau des scènes</translation>
    </message>
    <message>
        <source>Go to &amp;next scene</source>
        <translation>Aller à la scène &amp;suivante</translation>
    </message>
    <message>
        <source>Go to pre&amp;vious scene</source>
        <translation>Aller à la scène &amp;précédente</translation>
    </message>
    <message>
        <source>P&amp;lay scenes</source>
        <translation>&amp;Lire les scènes</translation>
    </message>
    <message>
        <source>A lesson has %1 scenes at most</source>
        <translation>Une leçon a au plus %1 scènes</translation>
    </message>
    <message>
        <source>There is nothing on this page that a scene could keep</source>
        <translation>Il n’y a rien sur cette page qu’une scène pourrait garder</translation>
    </message>
    <message>
        <source>Scene %1 added: %2</source>
        <translation>Scène %1 ajoutée&#xa0;: %2</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>go to scene “%1”</source>
        <translation>aller à la scène «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Scène %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>downhill::SceneBubble</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Everything is put back as it was (Esc)</source>
        <translation>Tout est remis comme avant (Échap)</translation>
    </message>
    <message>
        <source>The scene before (←)</source>
        <translation>La scène précédente (←)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Everything is put back as it was</source>
        <translation>Tout est remis comme avant</translation>
    </message>
    <message>
        <source>The next scene (→)</source>
        <translation>La scène suivante (→)</translation>
    </message>
</context>
<context>
    <name>downhill::SceneEditor</name>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>What may be changed, and what is to be seen</source>
        <translation>Ce qui peut être changé, et ce qui est visible</translation>
    </message>
    <message>
        <source>Note of the scene</source>
        <translation>Note de la scène</translation>
    </message>
    <message>
        <source>What is said here: a caption on the stage and on the handout</source>
        <translation>Ce qui se dit ici&#xa0;: une légende sur le grand écran et sur le polycopié</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>What the scene asks</source>
        <translation>Ce que demande la scène</translation>
    </message>
    <message>
        <source>Asks nothing</source>
        <translation>Ne demande rien</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Prédire d’abord</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Une ligne de texte</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>En ces termes</translation>
    </message>
    <message>
        <source>Question of the scene</source>
        <translation>Question de la scène</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>No scene</source>
        <translation>Aucune scène</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>downhill::SceneList</name>
    <message>
        <source>add scene “%1”</source>
        <translation>ajouter la scène «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>duplicate scene “%1”</source>
        <translation>dupliquer la scène «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>delete scene “%1”</source>
        <translation>supprimer la scène «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>move scene “%1”</source>
        <translation>déplacer la scène «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>rename scene “%1” → “%2”</source>
        <translation>renommer la scène «&#xa0;%1&#xa0;» → «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of scene “%2”</source>
        <translation>%1 de la scène «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Digit network</source>
        <translation>Réseau de chiffres</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>%1, rate %2</source>
        <translation>%1, taux %2</translation>
    </message>
</context>
<context>
    <name>downhill::ScenePanel</name>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>Remplacer par ce qui est affiché</translation>
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
        <translation>Scènes</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>Y &amp;aller</translation>
    </message>
    <message>
        <source>Re&amp;place by what is shown now</source>
        <translation>Rem&amp;placer par ce qui est affiché</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>downhill::ScriptOnStage</name>
    <message>
        <source>This is the last scene</source>
        <translation>C’est la dernière scène</translation>
    </message>
    <message>
        <source>This is the first scene</source>
        <translation>C’est la première scène</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3</source>
        <translation>Scène %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>downhill::SelfCheckSection</name>
    <message>
        <source>Questions known</source>
        <translation>Questions sues</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Type your answer, or just think it. Then press Enter.</source>
        <translation>Tapez votre réponse, ou pensez-la seulement. Puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Précédente</translation>
    </message>
    <message>
        <source>The question before (←)</source>
        <translation>La question précédente (←)</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Suivante ▶</translation>
    </message>
    <message>
        <source>The next question, and this one later (→)</source>
        <translation>La question suivante, et celle-ci plus tard (→)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Show the answer (Enter)</source>
        <translation>Montrer la réponse (Entrée)</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>It comes back after the others (N)</source>
        <translation>Elle revient après les autres (N)</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Je savais</translation>
    </message>
    <message>
        <source>It does not come back in this round (K)</source>
        <translation>Elle ne revient pas dans cette série (K)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Put the fitting run on the charts</source>
        <translation>Mettre la descente correspondante sur les graphiques</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>%1 sur %2 sues</translation>
    </message>
    <message>
        <source>You knew all %1.</source>
        <translation>Vous les saviez toutes (%1).</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Enter reveals · K I knew it · N not yet · ← → another question</source>
        <translation>Entrée révèle · K je savais · N pas encore · ← → autre question</translation>
    </message>
</context>
<context>
    <name>downhill::SessionActions</name>
    <message>
        <source>lesson &apos;%1&apos; cannot be read: allowed is a file</source>
        <translation>la leçon «&#xa0;%1&#xa0;» ne peut pas être lue&#xa0;: il faut un fichier</translation>
    </message>
    <message>
        <source>&amp;Earlier work</source>
        <translation>&amp;Travail antérieur</translation>
    </message>
    <message>
        <source>&amp;New lesson</source>
        <translation>&amp;Nouvelle leçon</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>&amp;Save lesson</source>
        <translation>&amp;Enregistrer la leçon</translation>
    </message>
    <message>
        <source>Save lesson as…</source>
        <translation>Enregistrer la leçon sous…</translation>
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
        <translation>Rien n’a été ouvert</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>Opened %1: F5 plays its scenes</source>
        <translation>%1 ouvert&#xa0;: F5 lit ses scènes</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (*.downhill);;All files (*)</source>
        <translation>Leçons (*.downhill);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Enregistrer la leçon</translation>
    </message>
    <message>
        <source>Lessons (*.downhill)</source>
        <translation>Leçons (*.downhill)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 a des changements non enregistrés.</translation>
    </message>
    <message>
        <source>Save them?</source>
        <translation>Les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>The program ended soon after the last session had come back; so that is left under File, Earlier work</source>
        <translation>Le programme s’est arrêté peu après le retour de la dernière session&#xa0;; elle a donc été laissée sous Fichier, Travail antérieur</translation>
    </message>
    <message>
        <source>The session cannot be kept: %1 cannot be used</source>
        <translation>La session ne peut pas être conservée&#xa0;: %1 n’est pas utilisable</translation>
    </message>
    <message>
        <source>The session cannot be kept: %1</source>
        <translation>La session ne peut pas être conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No earlier work</source>
        <translation>Aucun travail antérieur</translation>
    </message>
    <message>
        <source>The last session cannot be read (%1)</source>
        <translation>La dernière session ne peut pas être lue (%1)</translation>
    </message>
    <message>
        <source>The last session cannot be read (%1) and is kept as %2</source>
        <translation>La dernière session ne peut pas être lue (%1) et est conservée sous %2</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 n’est pas utilisable</translation>
    </message>
</context>
<context>
    <name>downhill::SliceCard</name>
    <message>
        <source>Slice along the step</source>
        <translation>Coupe le long du pas</translation>
    </message>
</context>
<context>
    <name>downhill::SliceCurve</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>distance along the step</source>
        <translation>distance le long du pas</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>coût C</translation>
    </message>
    <message>
        <source>level here: no way to cut along</source>
        <translation>plat ici&#xa0;: aucune direction de coupe</translation>
    </message>
    <message>
        <source>No way to cut along: it is level here.</source>
        <translation>Aucune direction de coupe&#xa0;: c’est plat ici.</translation>
    </message>
    <message>
        <source>The cost straight downhill from here, where it is %1. No step leads on.</source>
        <translation>Le coût tout droit vers le bas depuis ce point, où il est %1. Aucun pas ne mène plus loin.</translation>
    </message>
    <message>
        <source>The cost along the step: %1 where it begins, %2 where it ends, %3 away.</source>
        <translation>Le coût le long du pas&#xa0;: %1 là où il commence, %2 là où il finit, à une distance de %3.</translation>
    </message>
</context>
<context>
    <name>downhill::SpeedBox</name>
    <message>
        <source>full speed</source>
        <translation>vitesse max.</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 pas/s</translation>
    </message>
    <message>
        <source>%L1 steps/s</source>
        <translation>%L1 pas/s</translation>
    </message>
</context>
<context>
    <name>downhill::StageArithmetic</name>
    <message>
        <source>This step</source>
        <translation>Ce pas</translation>
    </message>
    <message>
        <source>the run ends here</source>
        <translation>la descente finit ici</translation>
    </message>
</context>
<context>
    <name>downhill::StageHeadlineBar</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>downhill::StageTransport</name>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Reculer (←)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Step (→)</source>
        <translation>Avancer (→)</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Pas affiché</translation>
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
        <translation>Grand écran</translation>
    </message>
    <message>
        <source>Black; any key brings the picture back</source>
        <translation>Noir&#xa0;; une touche quelconque fait revenir l’image</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>C controls · B black · Ctrl + − size · Esc leaves</source>
        <translation>C commandes · B noir · Ctrl + − taille · Échap quitte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PgDn PgUp scenes · N note · %1 · %2</source>
        <translation>Page suiv./préc. scènes · N note · %1 · %2</translation>
    </message>
    <message>
        <source>F1 keys · Esc leaves</source>
        <translation>F1 touches · Échap quitte</translation>
    </message>
</context>
<context>
    <name>downhill::StartCard</name>
    <message>
        <source>Start &amp;point</source>
        <translation>&amp;Point de départ</translation>
    </message>
    <message>
        <source>Start &amp;point w₀</source>
        <translation>&amp;Point de départ w₀</translation>
    </message>
    <message>
        <source>Start point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>or click the map</source>
        <translation>ou cliquer sur la carte</translation>
    </message>
    <message>
        <source>Start point %1</source>
        <translation>Point de départ %1</translation>
    </message>
</context>
<context>
    <name>downhill::StepTable</name>
    <message>
        <source>&amp;Copy selected rows</source>
        <translation>&amp;Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy the whole table as CS&amp;V</source>
        <translation>Copier tout le tableau en CS&amp;V</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Rien n’a été copié</translation>
    </message>
    <message>
        <source>%1, and the clipboard takes %2 rows at most. “Steps as a table” in the menu File writes the whole table to a file, however long it is.</source>
        <translation>%1, et le presse-papiers prend au plus %2 lignes. «&#xa0;Les pas en tableau&#xa0;» dans le menu Fichier écrit tout le tableau dans un fichier, quelle que soit sa longueur.</translation>
    </message>
    <message>
        <source>%1 rows are selected</source>
        <translation>%1 lignes sont sélectionnées</translation>
    </message>
    <message>
        <source>The table has %1 rows</source>
        <translation>Le tableau a %1 lignes</translation>
    </message>
</context>
<context>
    <name>downhill::StepTableModel</name>
    <message>
        <source>0, but for the rounding of a computer: %1</source>
        <translation>0, aux arrondis d’un ordinateur près&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
</context>
<context>
    <name>downhill::StepsCard</name>
    <message>
        <source>&amp;Steps</source>
        <translation>Pa&amp;s</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
</context>
<context>
    <name>downhill::StopCard</name>
    <message>
        <source>Steps, at &amp;most</source>
        <translation>Pas, a&amp;u maximum</translation>
    </message>
    <message>
        <source>Stop after at most so many steps</source>
        <translation>Arrêt après au plus autant de pas</translation>
    </message>
    <message>
        <source>Stop if changes &amp;below</source>
        <translation>Arrêt si &amp;variation &lt;</translation>
    </message>
    <message>
        <source>Stop when w and the cost change less than</source>
        <translation>Arrêt quand w et le coût varient de moins de</translation>
    </message>
    <message>
        <source>A run is flat when one step changes both the knob and the cost by less than this. 0 never stops early.</source>
        <translation>Une descente est plate quand un pas change à la fois le paramètre et le coût de moins que cela. 0&#xa0;: jamais d’arrêt anticipé.</translation>
    </message>
</context>
<context>
    <name>downhill::TableWriting</name>
    <message>
        <source>Writing %1 rows to %2</source>
        <translation>Écriture de %1 lignes dans %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving the steps</source>
        <translation>Enregistrement des pas</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
</context>
<context>
    <name>downhill::Toolbar</name>
    <message>
        <source>One knob</source>
        <translation>1 paramètre</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Two knobs</source>
        <translation>2 paramètres</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>%L1 knobs</source>
        <translation>%L1 paramètres</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Pin run</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pin, export, present</source>
        <translation>Épingler, exporter, présenter</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingBar</name>
    <message>
        <source>Back to the st&amp;art</source>
        <translation>Retour au &amp;début</translation>
    </message>
    <message>
        <source>Back to step 0; the steps behind it are forgotten</source>
        <translation>Retour au pas 0&#xa0;; les pas suivants sont oubliés</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>From the start again, with the same seed</source>
        <translation>À nouveau du début, avec la même graine</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>Back to the checkpoint before; the steps behind it are forgotten</source>
        <translation>Retour au point de reprise précédent&#xa0;; les pas suivants sont oubliés</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>Another s&amp;eed</source>
        <translation>Autre &amp;graine</translation>
    </message>
    <message>
        <source>Restart with another seed</source>
        <translation>Recommencer avec une autre graine</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>Vitesse d’entraînement</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>Drag to the left to go back to a checkpoint; the steps behind it are forgotten</source>
        <translation>Faire glisser vers la gauche pour revenir à un point de reprise&#xa0;; les pas suivants sont oubliés</translation>
    </message>
    <message>
        <source>Let go to go back to step %1</source>
        <translation>Relâcher pour revenir au pas %1</translation>
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
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Images lues par pas</translation>
    </message>
    <message>
        <source>&amp;Images read each step</source>
        <translation>I&amp;mages lues par pas</translation>
    </message>
    <message>
        <source>&amp;Images each step</source>
        <translation>I&amp;mages par pas</translation>
    </message>
    <message>
        <source>One image: the cheapest step, the noisiest slope</source>
        <translation>Une image&#xa0;: le pas le moins cher, la pente la plus bruitée</translation>
    </message>
    <message>
        <source>All images: the exact slope, the dearest step</source>
        <translation>Toutes les images&#xa0;: la pente exacte, le pas le plus cher</translation>
    </message>
    <message>
        <source>A small random handful: cheaper steps, a noisier slope</source>
        <translation>Une petite poignée au hasard&#xa0;: des pas moins chers, une pente plus bruitée</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingDial</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Images par pas</translation>
    </message>
    <message>
        <source>Images read each step</source>
        <translation>Images lues par pas</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Taux d’apprentissage, curseur</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingGradientCard</name>
    <message>
        <source>Gradient — %1 entries</source>
        <translation>Gradient — %1 composantes</translation>
    </message>
    <message>
        <source>A bar that fills the height is a slope of this size; a bar points the way its knob is turned, against the slope</source>
        <translation>Une barre qui remplit la hauteur est une pente de cette taille&#xa0;; une barre pointe dans le sens où son paramètre est modifié, à l’opposé de la pente</translation>
    </message>
    <message>
        <source>scale ±%1</source>
        <translation>échelle ±%1</translation>
    </message>
    <message>
        <source>Gradient at step %1: %2</source>
        <translation>Gradient au pas %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPageStage</name>
    <message>
        <source>Drawing the digits</source>
        <translation>Dessin des chiffres</translation>
    </message>
    <message>
        <source>%1 % right</source>
        <translation>%1&#xa0;% justes</translation>
    </message>
    <message>
        <source>Ready: all knobs at random</source>
        <translation>Prêt&#xa0;: tous les paramètres au hasard</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>That is hidden in this scene</source>
        <translation>C’est masqué dans cette scène</translation>
    </message>
    <message>
        <source>A cost of 13,002 knobs has no picture</source>
        <translation>Un coût à 13&#x202f;002 paramètres n’a pas d’image</translation>
    </message>
    <message>
        <source>A step of 13,002 knobs is too many lines</source>
        <translation>Un pas de 13&#x202f;002 paramètres a trop de lignes</translation>
    </message>
    <message>
        <source>Rates are not mapped here: each would be a training</source>
        <translation>Les taux n’ont pas de carte ici&#xa0;: chacun serait un entraînement</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPinWork</name>
    <message>
        <source>%1 is not pinned any more: %2</source>
        <translation>%1 n’est plus épinglé&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire est insuffisante</translation>
    </message>
</context>
<context>
    <name>downhill::TrainingPlot</name>
    <message>
        <source>Cost of each step&apos;s batch</source>
        <translation>Coût du lot de chaque pas</translation>
    </message>
    <message>
        <source>Cost of the images held out</source>
        <translation>Coût des images de test</translation>
    </message>
    <message>
        <source>Accuracy on the images held out</source>
        <translation>Exactitude sur les images de test</translation>
    </message>
    <message>
        <source>cost C, log scale</source>
        <translation>coût C, échelle log</translation>
    </message>
    <message>
        <source>cost C</source>
        <translation>coût C</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>images read</source>
        <translation>images lues</translation>
    </message>
    <message>
        <source>right, %</source>
        <translation>justes, %</translation>
    </message>
    <message>
        <source>step %1, %2 images read</source>
        <translation>pas %1, %2 images lues</translation>
    </message>
    <message>
        <source>its batch: C = %1</source>
        <translation>son lot&#xa0;: C = %1</translation>
    </message>
    <message>
        <source>size of the gradient: %1</source>
        <translation>taille du gradient&#xa0;: %1</translation>
    </message>
    <message>
        <source>held out, at step %1: C = %2, %3 % right</source>
        <translation>test, au pas %1&#xa0;: C = %2, %3&#xa0;% justes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The cost of the images held out over %1 steps, from %2 to %3.</source>
        <translation>Le coût des images de test sur %1 pas, de %2 à %3.</translation>
    </message>
    <message>
        <source>The share of held-out images that are right over %1 steps, from %2 to %3.</source>
        <translation>La part d’images de test justes sur %1 pas, de %2 à %3.</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>this training</source>
        <translation>cet entraînement</translation>
    </message>
    <message>
        <source>all training images, each step (thin)  ·  held-out images (bold)</source>
        <translation>toutes les images d’apprentissage, à chaque pas (fin)  ·  images de test (gras)</translation>
    </message>
    <message>
        <source>each step&apos;s batch of %1 (thin)  ·  held-out images (bold)</source>
        <translation>lot de %1 de chaque pas (fin)  ·  images de test (gras)</translation>
    </message>
    <message>
        <source>out of view at step %1: C = %2</source>
        <translation>hors de vue au pas %1&#xa0;: C = %2</translation>
    </message>
</context>
<context>
    <name>downhill::TransportBar</name>
    <message>
        <source>&amp;First step</source>
        <translation>&amp;Premier pas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>L&amp;ast step</source>
        <translation>&amp;Dernier pas</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Vit&amp;esse</translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Pas affiché</translation>
    </message>
    <message>
        <source>Drag to any step of the run</source>
        <translation>Faire glisser jusqu’à un pas quelconque de la descente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
</context>
<context>
    <name>downhill::TryCard</name>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>The drawing as the network reads it: 28×28 pixels,
fitted and centred as the digits of MNIST are</source>
        <translation>Le dessin comme le réseau le lit&#xa0;: 28×28 pixels,
cadré et centré comme les chiffres de MNIST</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <source>Take back the last stroke (Backspace)</source>
        <translation>Reprendre le dernier trait (Retour arrière)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Effacer l’ardoise</translation>
    </message>
    <message>
        <source>Begin anew (Delete)</source>
        <translation>Recommencer (Suppr)</translation>
    </message>
    <message>
        <source>Draw a digit or type one, and watch the answer change as the network trains</source>
        <translation>Dessinez ou tapez un chiffre, et voyez la réponse changer pendant que le réseau s’entraîne</translation>
    </message>
    <message>
        <source>◂ The network sees 28×28
%1</source>
        <translation>◂ Le réseau voit 28×28
%1</translation>
    </message>
    <message>
        <source>There is no network yet</source>
        <translation>Il n’y a pas encore de réseau</translation>
    </message>
    <message>
        <source>Its outputs are not numbers</source>
        <translation>Ses sorties ne sont pas des nombres</translation>
    </message>
    <message>
        <source>Answers add up to 100 %</source>
        <translation>La somme des réponses est 100&#xa0;%</translation>
    </message>
    <message>
        <source>Answers need not add up to 1</source>
        <translation>La somme des réponses n’est pas forcément 1</translation>
    </message>
</context>
<context>
    <name>downhill::TwoKnobsPage</name>
    <message>
        <source>&amp;Race the rules</source>
        <translation>Course des rè&amp;gles</translation>
    </message>
    <message>
        <source>Momentum, RMSProp and Adam from the same start, each at the rate that suits it best</source>
        <translation>Inertie, RMSProp et Adam depuis le même départ, chacune au taux qui lui convient le mieux</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Courbe des taux</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Click the map where the next step leads · R or → reveals · drag the ring to move the start</source>
        <translation>Cliquer sur la carte là où mène le pas suivant · R ou → révèle · faire glisser l’anneau pour déplacer le départ</translation>
    </message>
    <message>
        <source>Click the map to start there · wheel zooms · drag pans · double-click shows all</source>
        <translation>Cliquer sur la carte pour y partir · molette&#xa0;: zoom · glisser&#xa0;: déplacer · double-clic&#xa0;: tout montrer</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Drag a point or click for a new one · click the map to start there · Space plays</source>
        <translation>Glisser un point ou cliquer pour un nouveau · clic sur la carte pour y partir · Espace&#xa0;: lecture</translation>
    </message>
</context>
<context>
    <name>downhill::ValueControl</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
</context>
<context>
    <name>downhill::VerdictBanner</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>Augmenter à %1</translation>
    </message>
    <message>
        <source>Lower to %1</source>
        <translation>Baisser à %1</translation>
    </message>
    <message>
        <source>Run again with learning rate %1</source>
        <translation>Relancer avec le taux d’apprentissage %1</translation>
    </message>
</context>
<context>
    <name>downhill::WeightTiles</name>
    <message>
        <source>What the first layer looks for</source>
        <translation>Ce que cherche la première couche</translation>
    </message>
    <message>
        <source>%1 tiles of %2 × %2 weights, from %3 (blue, pushes down) to %4 (orange, pushes up)</source>
        <translation>%1 carreaux de %2 × %2 poids, de %3 (bleu, fait baisser) à %4 (orange, fait monter)</translation>
    </message>
    <message>
        <source>ink here pushes up</source>
        <translation>l’encre ici fait monter</translation>
    </message>
    <message>
        <source>ink here pushes down</source>
        <translation>l’encre ici fait baisser</translation>
    </message>
    <message>
        <source>ink here does nothing</source>
        <translation>l’encre ici ne fait rien</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>neuron %1, pixel %2
weight %3: %4</source>
        <translation>neurone %1, pixel %2
poids %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>neurone %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>orange pushes up, blue pushes down, grey is not a number</source>
        <translation>orange fait monter, bleu fait baisser, gris n’est pas un nombre</translation>
    </message>
    <message>
        <source>orange pushes up, blue pushes down</source>
        <translation>orange fait monter, bleu fait baisser</translation>
    </message>
    <message>
        <source>grey is not a number</source>
        <translation>gris n’est pas un nombre</translation>
    </message>
    <message>
        <source>orange up, blue down</source>
        <translation>orange monte, bleu baisse</translation>
    </message>
</context>
<context>
    <name>downhill::WorkedRunsCard</name>
    <message>
        <source>&amp;Worked runs</source>
        <translation>Exe&amp;mples</translation>
    </message>
    <message>
        <source>&amp;Worked runs …</source>
        <translation>Exe&amp;mples …</translation>
    </message>
    <message>
        <source>Worked runs</source>
        <translation>Exemples</translation>
    </message>
</context>
</TS>

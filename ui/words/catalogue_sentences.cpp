// The named costs: their titles, and what each of them teaches.
#include "ui/words/sentences.h"

#include <QtGlobal>

namespace downhill {

Sentences catalogueSentences() {
    static constexpr Sentence all[] = {
        {"catalogue.bowl", QT_TRANSLATE_NOOP("Catalogue", "Bowl")},
        {"catalogue.bowl.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "Every step takes the same share of the way that is left, so the "
                                        "steps shrink by themselves towards the bottom.")},
        {"catalogue.shallow-bowl", QT_TRANSLATE_NOOP("Catalogue", "Shallow bowl")},
        {"catalogue.shallow-bowl.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "A tenth of the bowl's slope makes a tenth of its first step: 20 "
                                        "steps later more than half of the way is still to go.")},
        {"catalogue.steep-bowl", QT_TRANSLATE_NOOP("Catalogue", "Steep bowl")},
        {"catalogue.steep-bowl.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "The rate that suits the bowl is large here: every step lands on the "
                                        "other side of the valley, though nearer to the bottom.")},
        {"catalogue.shifted-bowl", QT_TRANSLATE_NOOP("Catalogue", "Shifted bowl")},
        {"catalogue.shifted-bowl.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "The lowest point need not be at 0, nor the lowest cost be 0: here w "
                                        "heads for 2, and the cost for 1.")},
        {"catalogue.flat-bottomed", QT_TRANSLATE_NOOP("Catalogue", "Flat bottom")},
        {"catalogue.flat-bottomed.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "The first step is long, but the valley floor is so flat that the "
                                        "slope fades: 20 steps do not reach the middle.")},
        {"catalogue.double-valley", QT_TRANSLATE_NOOP("Catalogue", "Double valley")},
        {"catalogue.double-valley.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "It settles in the right-hand valley though the left one is deeper: "
                                        "the slope tells only what is underfoot.")},
        {"catalogue.wavy", QT_TRANSLATE_NOOP("Catalogue", "Wavy")},
        {"catalogue.wavy.lesson",
         QT_TRANSLATE_NOOP(
             "Catalogue",
             "Of several valleys it takes the one that it rolls into first, and that is not the deepest.")},
        {"catalogue.absolute-value", QT_TRANSLATE_NOOP("Catalogue", "Absolute value")},
        {"catalogue.absolute-value.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "The slope is as large near the bottom as far away, so the steps do "
                                        "not shrink, and w ends up hopping to and fro across 0.")},
        {"catalogue.plateau", QT_TRANSLATE_NOOP("Catalogue", "Plateau")},
        {"catalogue.plateau.lesson",
         QT_TRANSLATE_NOOP(
             "Catalogue",
             "The cost is high but the ground nearly level: with hardly any slope, 20 steps hardly move w.")},
        {"catalogue.cliff", QT_TRANSLATE_NOOP("Catalogue", "Cliff")},
        {"catalogue.cliff.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "Short steps lead to the edge, where the slope is suddenly so large "
                                        "that one step throws w far beyond the bottom.")},
        {"catalogue.no-bottom", QT_TRANSLATE_NOOP("Catalogue", "No bottom")},
        {"catalogue.no-bottom.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "Downhill has no end here, and every step is longer than the one "
                                        "before: there is no bottom to be found.")},
        {"catalogue.round-bowl", QT_TRANSLATE_NOOP("Catalogue", "Round bowl")},
        {"catalogue.round-bowl.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "It is equally steep on all sides, so both knobs take the same share "
                                        "of the way that is left, and the path is straight.")},
        {"catalogue.long-valley", QT_TRANSLATE_NOOP("Catalogue", "Long valley")},
        {"catalogue.long-valley.lesson",
         QT_TRANSLATE_NOOP("Catalogue",
                           "Across the valley it is six times as steep as along it: w₂ overshoots with every "
                           "step while w₁ glides, and one rate has to serve both.")},
        {"catalogue.tilted-valley", QT_TRANSLATE_NOOP("Catalogue", "Tilted valley")},
        {"catalogue.tilted-valley.lesson",
         QT_TRANSLATE_NOOP("Catalogue",
                           "The long valley, turned: now the slope of each knob depends on the other knob as "
                           "well, and the path zigzags down the valley between its sides.")},
        {"catalogue.booth", QT_TRANSLATE_NOOP("Catalogue", "Two equations (Booth)")},
        {"catalogue.booth.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "The cost tells how far two equations are from holding, so going "
                                        "downhill solves both at once: w₁ nears 1, and w₂ nears 3.")},
        {"catalogue.saddle", QT_TRANSLATE_NOOP("Catalogue", "Saddle")},
        {"catalogue.saddle.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "The run heads for the level place in the middle and is slow there, "
                                        "but that is no bottom: in the end it falls off to one side.")},
        {"catalogue.two-unequal-valleys", QT_TRANSLATE_NOOP("Catalogue", "Two unequal valleys")},
        {"catalogue.two-unequal-valleys.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "The left valley is deeper, but from here the slope leads into the "
                                        "right one, and there the run stays.")},
        {"catalogue.himmelblau", QT_TRANSLATE_NOOP("Catalogue", "Four valleys (Himmelblau)")},
        {"catalogue.himmelblau.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "All four valleys are equally deep, and which of them a run ends in "
                                        "is decided by where it starts.")},
        {"catalogue.six-hump-camel", QT_TRANSLATE_NOOP("Catalogue", "Six-hump camel")},
        {"catalogue.six-hump-camel.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "Of six hollows it settles in the one beside the start, though the "
                                        "two in the middle are deeper.")},
        {"catalogue.rosenbrock", QT_TRANSLATE_NOOP("Catalogue", "Bent valley (Rosenbrock)")},
        {"catalogue.rosenbrock.lesson",
         QT_TRANSLATE_NOOP("Catalogue",
                           "Two steps lead down to the floor of the bent valley, but there it is all but "
                           "level: 200 steps later the bottom at w₁ = 1, w₂ = 1 is still far away.")},
        {"catalogue.beale", QT_TRANSLATE_NOOP("Catalogue", "Level floor (Beale)")},
        {"catalogue.beale.lesson",
         QT_TRANSLATE_NOOP("Catalogue",
                           "The corners are steep and the floor is nearly level: ten steps cut the cost to "
                           "less than a tenth, and ninety more do not reach the bottom.")},
        {"catalogue.plateau-and-cliff", QT_TRANSLATE_NOOP("Catalogue", "Plateau and cliff")},
        {"catalogue.plateau-and-cliff.lesson",
         QT_TRANSLATE_NOOP("Catalogue",
                           "Short steps cross the plateau to its edge, where one step throws w₁ far beyond "
                           "the bottom; w₂, which feels nothing of the cliff, glides on.")},
        {"catalogue.line-through-origin", QT_TRANSLATE_NOOP("Catalogue", "Line through the origin")},
        {"catalogue.line-through-origin.lesson",
         QT_TRANSLATE_NOOP("Catalogue",
                           "The cost is the mean over all points, so each step turns the line as "
                           "all of them together ask for.")},
        {"catalogue.line", QT_TRANSLATE_NOOP("Catalogue", "Line through points")},
        {"catalogue.line.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "w₁ is how steep the line is, w₂ its height at x = 0; at the bottom "
                                        "stands the line of least squares.")},
        {"catalogue.line-with-outlier", QT_TRANSLATE_NOOP("Catalogue", "Outlier, squared distances")},
        {"catalogue.line-with-outlier.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "One point lies far off and counts by the square of its distance: it "
                                        "pulls the line away from all the others.")},
        {"catalogue.line-by-distances", QT_TRANSLATE_NOOP("Catalogue", "Outlier, plain distances")},
        {"catalogue.line-by-distances.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "By its plain distance the point far off pulls no harder than any "
                                        "other, and the line stays with the rest.")},
        {"catalogue.logistic", QT_TRANSLATE_NOOP("Catalogue", "Two groups (logistic)")},
        {"catalogue.logistic.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "The sign of w₁·x + w₂ says which of two groups a point belongs to; "
                                        "they overlap, so the cost cannot come down to 0.")},
        {"catalogue.exponential-growth", QT_TRANSLATE_NOOP("Catalogue", "Exponential growth")},
        {"catalogue.exponential-growth.lesson",
         QT_TRANSLATE_NOOP("Catalogue", "A knob in the exponent bends the valley: the run is on its floor "
                                        "soon, and slow along it.")},
        {"catalogue.sine", QT_TRANSLATE_NOOP("Catalogue", "Sine with many valleys")},
        {"catalogue.sine.lesson",
         QT_TRANSLATE_NOOP("Catalogue",
                           "Each frequency that fits a little has a valley: from here the run ends "
                           "in a poor one, and the best is at w₂ near 2.")},
    };
    return {"Catalogue", all};
}

} // namespace downhill

#include "ui/help/help_text.h"

#include "core/formula/formula.h"
#include "ui/stage/stage_picture.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace downhill {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

struct Row {
    QString first, second;
};

Html table(const QList<Row>& rows) {
    Html html;
    for (const Row& row : rows)
        html += Html("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>", isolated(row.first), row.second);
    return Html("<table cellspacing=\"0\" cellpadding=\"4\">%1</table>", html);
}

Html heading(const char* anchor, const QString& title) {
    return Html("<h2><a name=\"%1\"></a>%2</h2>", QString::fromLatin1(anchor), title);
}

Html part(const QString& title, const QList<Row>& rows) { return Html("<h3>%1</h3>", title) + table(rows); }

Html paragraph(const QString& words) { return Html("<p>%1</p>", words); }

Html stageKeysHtml() {
    QStringList pictures;
    for (const StagePictureRow& row : stagePictures())
        pictures += HelpText::tr("%1 %2", "the key and what it brings")
                        .arg(numberOf(row.picture))
                        .arg(titleOf(row.picture));
    return part(
        HelpText::tr("While a run is presented"),
        {{HelpText::tr("1 to %1").arg(pictures.size()),
          HelpText::tr("bring a picture, or take it away, three at the most: %1")
              .arg(pictures.join(QStringLiteral(", ")))},
         {HelpText::tr("Space, ← →, Home, End"), HelpText::tr("as on the page")},
         {HelpText::tr("Page Down, Page Up"),
          HelpText::tr("to the next scene of the lesson and back, or step by step where it has none: a "
                       "presenter’s remote sends them")},
         {HelpText::tr("N"), HelpText::tr("the scene’s note, shown or hidden")},
         {HelpText::tr("C"), HelpText::tr("slides the page’s controls in, and out again")},
         {HelpText::tr("B, ."), HelpText::tr("black, until any key")},
         {HelpText::tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"),
          HelpText::tr("larger, smaller, as it was; outside of it these scale the window")},
         {HelpText::tr("Esc, F11"), HelpText::tr("leave: the window is as it was")}});
}

Html keysHtml(const QList<KeyOfAction>& ofMenus) {
    QList<Row> menus;
    for (const KeyOfAction& one : ofMenus)
        menus += {one.key.toString(QKeySequence::NativeText), one.what};
    return heading("keys", HelpText::tr("Keys")) +
           part(HelpText::tr("On the pages of runs and of the network"),
                {{HelpText::tr("Space"), HelpText::tr("plays and pauses; trains and pauses the network")},
                 {HelpText::tr("← →"),
                  HelpText::tr("one step back or on; of the network, back to a checkpoint")},
                 {HelpText::tr("Home, End"), HelpText::tr("to the start or the end of the run")},
                 {HelpText::tr("+ − 0"), HelpText::tr("on the cost map: closer, farther, all of it")},
                 {HelpText::tr("R, Shift+R"),
                  HelpText::tr("while predicting: reveal a step, or the whole run")}}) +
           paragraph(HelpText::tr("They work after a click anywhere but into a field. Tab leads to every "
                                  "button, and there "
                                  "Space presses it.")) +
           part(HelpText::tr("On sliders"),
                {{HelpText::tr("← →"), HelpText::tr("to the next short decimal")},
                 {HelpText::tr("Page Up, Page Down"), HelpText::tr("farther")},
                 {HelpText::tr("Home, End"), HelpText::tr("to the ends of the scale")}}) +
           part(HelpText::tr("On Learn"),
                {{HelpText::tr("Space"), HelpText::tr("turns a flashcard")},
                 {HelpText::tr("Enter"),
                  HelpText::tr("reveals an answer, and presses the button that has the focus")},
                 {HelpText::tr("K, N"), HelpText::tr("I knew it; not yet")},
                 {HelpText::tr("S"), HelpText::tr("shuffles the flashcards")},
                 {HelpText::tr("1 to 4"), HelpText::tr("answer what is asked about a loss curve")}}) +
           stageKeysHtml() + part(HelpText::tr("From the menus, wherever the focus is"), menus);
}

Html formulasHtml() {
    QStringList functions;
    for (const std::string& name : functionsOfFormulas())
        functions += qs(name);
    return heading("formulas", HelpText::tr("Formulas")) +
           paragraph(HelpText::tr("A cost is a formula in w, or in w1 and w2 on the page with two knobs. Its "
                                  "slope is worked "
                                  "out, and printed below it.")) +
           table(
               {{QStringLiteral("w^2, w²"), HelpText::tr("powers; ^ goes before a sign: −w^2 is −(w²)")},
                {QStringLiteral("2(w+1)w, 3w1*w2"), HelpText::tr("a multiplication sign may be left out")},
                {QStringLiteral("w/2, (w−1)/(w+4)"), HelpText::tr("fractions")},
                {QStringLiteral("|w|, abs(w)"), HelpText::tr("the size of a number")},
                {QStringLiteral("exp(−w), sin(3w)"),
                 HelpText::tr("functions, with what they are of in brackets")},
                {QStringLiteral("log(w), ln(w)"),
                 HelpText::tr("both are the natural logarithm; log10 and log2 are others")},
                {QStringLiteral("where(w > 0, w, 0)"), HelpText::tr("w where w is above 0, and 0 elsewhere")},
                {QStringLiteral("pi, e"), HelpText::tr("3.14159… and 2.71828…")},
                {QStringLiteral("0.5, 1e-3"), HelpText::tr("numbers have a point, not a comma")}}) +
           paragraph(HelpText::tr("All functions:") + u' ' + functions.join(QStringLiteral(", ")));
}

Html cardsHtml() {
    return heading("cards", HelpText::tr("What each card shows")) +
           part(
               HelpText::tr("One knob and two knobs"),
               {{HelpText::tr("Function"),
                 HelpText::tr(
                     "the cost C that is gone down: from the list, or a formula of your own; and its slope")},
                {HelpText::tr("Learning rate"),
                 HelpText::tr("how far a step goes for the slope it finds. The strip on the slider says what "
                              "every other rate would do; the recommended one stands below it")},
                {HelpText::tr("Start point"),
                 HelpText::tr("where the run begins; it is also the ring on the curve or the map")},
                {HelpText::tr("Update rule and schedule"),
                 HelpText::tr("what is made of the slope, and how the rate changes on the way")},
                {HelpText::tr("Stop"),
                 HelpText::tr("after how many steps the run ends, or when the cost has become flat")},
                {HelpText::tr("Worked runs"), HelpText::tr("five runs to know by heart, a click each")},
                {HelpText::tr("Verdict"),
                 HelpText::tr("the strip above the pictures: what becomes of the run, the numbers that show "
                              "it, and a rate that has been tried out")},
                {HelpText::tr("Cost curve"),
                 HelpText::tr("the cost at every setting of the knob, and the run on it: the step that is "
                              "looked at, its slope as a dashed line, and the arrow to the next place")},
                {HelpText::tr("Cost map"),
                 HelpText::tr(
                     "the same from above: lines of equal cost, the way uphill (dashed) and the step")},
                {HelpText::tr("Gradient"), HelpText::tr("which way and how far each knob is turned")},
                {HelpText::tr("Slice along the step"),
                 HelpText::tr("the cost straight along the step: a picture with one knob again")},
                {HelpText::tr("Loss curve"), HelpText::tr("the cost, step by step")},
                {HelpText::tr("Rate curve"),
                 HelpText::tr(
                     "how many steps each learning rate needs; unfolded below the slider of the rate")},
                {HelpText::tr("Steps"),
                 HelpText::tr("every step in numbers, the one that the charts show marked; above it that "
                              "step written out. A second tab lists pinned runs")}}) +
           part(
               HelpText::tr("The network of 13,002 knobs"),
               {{HelpText::tr("Digits"),
                 HelpText::tr("what it learns from, how it is made, and the seed that chance starts from")},
                {HelpText::tr("Images read each step"),
                 HelpText::tr("how many images a step reads its slope from")},
                {HelpText::tr("Loss curve"),
                 HelpText::tr("the cost of each step's batch (thin) and of the images held out (bold); below "
                              "it how many of these are right")},
                {HelpText::tr("Gradient"),
                 HelpText::tr("all 13,002 slopes as bars, and how long they are together: their norm")},
                {HelpText::tr("What the first layer looks for"),
                 HelpText::tr("the weights of its 16 neurons as pictures")},
                {HelpText::tr("Held-out digits"), HelpText::tr("images that it never learns from, with its "
                                                               "answers; or which digit is taken for which")},
                {HelpText::tr("Try it"), HelpText::tr("draw a digit, and see what it says")}});
}

} // namespace

Html helpHtml(const QList<KeyOfAction>& ofMenus) { return keysHtml(ofMenus) + formulasHtml() + cardsHtml(); }

} // namespace downhill

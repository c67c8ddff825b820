// An entry field for one number that says what is wrong with what was typed.
#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>

namespace downhill {

/// Takes any number that its rule allows, exactly as typed. While the text can't become such a number it is
/// marked, problem() says why, and value() stays the last good one; nothing that was typed is thrown away.
/// What is only unfinished (`0.`, `1e-`, `-`, nothing) is wrong when one leaves the field or presses Enter,
/// and not before. Escape brings the last good value back.
class NumberField : public QLineEdit {
    Q_OBJECT
public:
    /// `allowed` says in words what `accepts` takes: `a number above 0`.
    struct Rule {
        std::function<bool(double)> accepts;
        QString allowed;
    };
    static Rule anyNumber();
    static Rule positive();
    static Rule notNegative();
    static Rule wholeNumber(double from, double to);

    NumberField(Rule rule, QWidget* parent = nullptr);

    void setAbout(const QString& about); ///< what the number is, for the tooltip while nothing is wrong

    void setValue(double value); ///< shows it, unless the text says that number already, or is about to say
                                 ///< another one; does not emit edited()
    void empty(); ///< without a text, which is no problem until something is typed; value() stays
    double value() const { return value_; }
    bool isGood() const;                         ///< whether the text is a number that value() is
    QString problem() const { return problem_; } ///< empty where the text is good, or may become so
    void finish();                               ///< as Enter does: what is unfinished now is wrong

signals:
    void edited(double value); ///< the person typed a good number
    void problemChanged(const QString& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<double> read(const QString& text) const;
    bool isUnfinished(const QString& text) const;
    QString complaint() const; ///< of the text, which is not good
    void takeText(const QString& text);
    void setProblem(const QString& problem);
    void explain();

    Rule rule_;
    double value_ = 0;
    QString problem_, about_;
};

} // namespace downhill

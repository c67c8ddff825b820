// Our own words with marks in them: headings, tables, colours.
#pragma once

#include "ui/plain/label.h"

#include <QString>
#include <QTextBrowser>

class QTextDocument;

namespace downhill {

/// What stands in the program's source.
struct Marks {
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is one
    consteval Marks(const char* literal) : utf8(literal) {}
    const char* utf8;
};

/// Marks come from the program alone; each text between them is escaped.
class Html {
public:
    Html() = default;
    /// `%1`, `%2` … are the values in their order: texts, and what is Html already.
    template <typename... Values>
    explicit Html(Marks marks, const Values&... values) : html_(QString::fromUtf8(marks.utf8)) {
        if constexpr (sizeof...(values) > 0)
            html_ = html_.arg(escaped(values)...);
    }

    Html& operator+=(const Html& more) {
        html_ += more.html_;
        return *this;
    }
    friend Html operator+(Html first, const Html& second) { return first += second; }

    const QString& source() const { return html_; }

private:
    static QString escaped(const QString& value) { return value.toHtmlEscaped(); }
    static const QString& escaped(const Html& value) { return value.html_; }

    QString html_;
};

class HtmlLabel : public QLabel {
    Q_OBJECT
public:
    explicit HtmlLabel(QWidget* parent = nullptr);
    void setContent(const Html& html) { QLabel::setText(html.source()); }
    void setText(const QString&) = delete;
};

/// Reads no file, whatever is in it.
class HtmlView : public QTextBrowser {
    Q_OBJECT
public:
    explicit HtmlView(QWidget* parent = nullptr);
    void setContent(const Html& html) { QTextBrowser::setHtml(html.source()); }
    void setHtml(const QString&) = delete;
    void setText(const QString&) = delete;

    QVariant loadResource(int type, const QUrl& name) override;
};

void fillDocument(QTextDocument& document, const Html& html);

} // namespace downhill

#include "app/options.h"

#include "app/failure.h"
#include "app/option_table.h"
#include "ui/text/translated_text.h"

#include <QStringDecoder>

#include <string_view>
#include <vector>

namespace downhill {

namespace {

const char* shortNameOf(const OptionRow& option) {
    const std::string_view name = option.name;
    return name == "help" ? "h" : name == "version" ? "v" : nullptr;
}

QStringList namesOf(const std::vector<OptionGroup>& groups) {
    QStringList names;
    for (const OptionGroup& group : groups)
        for (const OptionRow& option : group.options)
            names += QStringLiteral("--") + QLatin1String(option.name);
    return names;
}

/// The parser would not say which value it was.
void expectNoValues(const std::vector<OptionGroup>& groups, const QStringList& words) {
    for (const OptionGroup& group : groups)
        for (const OptionRow& option : group.options) {
            const QString name = QStringLiteral("--") + QLatin1String(option.name);
            for (const QString& word : words)
                if (!option.value && word.startsWith(name + u'='))
                    refuse(name, word.mid(name.size() + 1),
                           QStringLiteral("takes no value; allowed is ") + name);
        }
}

/// Lines of at most so many characters: other languages need more of them.
QString wrapped(const QString& text, qsizetype width) {
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (line.size() > width) {
            const qsizetype blank = line.lastIndexOf(u' ', width);
            if (blank <= 0)
                break;
            lines += line.left(blank);
            line.remove(0, blank + 1);
        }
        lines += line;
    }
    return lines.join(u'\n');
}

QStringList fromUtf8(std::span<const char* const> arguments) {
    QStringList words;
    for (const char* argument : arguments) {
        // stateless: what is cut short is wrong too
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString word = decoder(QByteArrayView(argument));
        // A word read wrongly could name another file than the one that was meant.
        if (decoder.hasError())
            refuse(QStringLiteral("argument"), word,
                   QStringLiteral("not valid UTF-8; allowed is text in UTF-8"));
        words += word;
    }
    return words;
}

} // namespace

Options::Options(std::span<const char* const> arguments) {
    const std::vector<OptionGroup> groups = optionGroups();
    const QStringList known = namesOf(groups);
    for (const OptionGroup& group : groups)
        for (const OptionRow& option : group.options) {
            QStringList names(QString::fromLatin1(option.name));
            if (const char* shortName = shortNameOf(option))
                names += QString::fromLatin1(shortName);
            parser_.addOption(QCommandLineOption(names, {}, QString::fromLatin1(option.value),
                                                 QString::fromLatin1(option.fallback)));
        }
    parser_.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);

    QStringList words = fromUtf8(arguments);
    if (words.empty()) // what is called without even a name
        words += QStringLiteral("downhill");
    const bool understood = parser_.parse(words);
    if (const QStringList unknown = parser_.unknownOptionNames(); !unknown.empty())
        refuse(QStringLiteral("unknown option"), (unknown[0].size() > 1 ? "--" : "-") + unknown[0],
               QStringLiteral("allowed are ") + known.join(QStringLiteral(", ")));
    expectNoValues(groups, words);
    if (!understood)
        throw Failure{2, parser_.errorText() + QStringLiteral(" Its use is told by downhill --help")};

    QStringList seen;
    for (const QString& name : parser_.optionNames()) {
        const QString option = QStringLiteral("--") + name;
        const QStringList values = parser_.values(name);
        if (seen.contains(name))
            refuse(option, values.value(1), QStringLiteral("given a second time; allowed is once"));
        seen += name;
        // `--start --table -` lacks a start; it does not start at "--table".
        if (!values.empty() && known.contains(values[0].section(u'=', 0, 0)) &&
            !words.contains(option + u'=' + values[0]))
            refuse(option, values[0], QStringLiteral("a value is missing, the next option follows at once"));
    }
}

bool Options::isSet(const char* option) const { return parser_.isSet(QString::fromLatin1(option)); }

QString Options::value(const char* option) const { return parser_.value(QString::fromLatin1(option)); }

QString Options::helpText() {
    constexpr int column = 22, widest = 100;
    QString text =
        OptionsText::tr("Usage: downhill [options] [lesson.downhill]\n\n"
                        "Gradient descent, step by step: opens the window, or writes what is asked for "
                        "below and ends.\n"
                        "A lesson file sets the run; options given beside it go before it.") +
        u'\n';
    for (const OptionGroup& group : optionGroups()) {
        text += u'\n' + group.title + u'\n';
        for (const OptionRow& option : group.options) {
            QString left = QStringLiteral("  --") + QLatin1String(option.name);
            if (option.value)
                left += u' ' + QLatin1String(option.value);
            QString help = option.help;
            if (option.fallback && *option.fallback)
                help += u' ' + OptionsText::tr("(default: %1)").arg(QLatin1String(option.fallback));
            help = wrapped(help, widest - column).replace(u'\n', u'\n' + QString(column, u' '));
            text += left.leftJustified(column) + help + u'\n';
        }
    }
    text +=
        u'\n' + OptionsText::tr("Examples:") +
        QStringLiteral("\n"
                       "  downhill --start 5 --rate 0.1 --table -\n"
                       "  downhill --cost double-valley --report - --cost-curve valleys.svg\n"
                       "  downhill --cost \"w^4 - 2w^2\" --start=-1.5 --rate 0.02 --animation valley.gif\n"
                       "  downhill --digits builtin --batch 32 --rate 0.3 --report - --save-knobs k.knobs\n"
                       "  downhill --flashcards cards.pdf\n\n") +
        OptionsText::tr(
            "Files are written whole or not at all, all of them or none. Links are followed; pipes and\n"
            "devices, as /dev/stdout and /dev/null, are written into, never replaced. Two exports to one\n"
            "place, and one to a file that is read, are refused.") +
        QStringLiteral("\n\n") +
        OptionsText::tr(
            "Exit status: 0 done, whatever the verdict; 1 a file could not be read or written; 2 wrong\n"
            "usage or wrong input.") +
        u'\n';
    return text;
}

} // namespace downhill

// The options of the contract, and what was given for them.
#pragma once

#include <QCommandLineParser>
#include <QString>

#include <span>

namespace downhill {

/// Reads the words of the command line; what they mean is the business of run_options.h and its like.
class Options {
public:
    /// `arguments` as main() got them, the program's name first, in UTF-8 whatever the locale. Throws a
    /// Failure for an option that there is none of, one given twice, and one without its value.
    explicit Options(std::span<const char* const> arguments);

    bool isSet(const char* option) const;
    /// What was given, or the default.
    QString value(const char* option) const;
    QStringList positional() const { return parser_.positionalArguments(); }

    static QString helpText();

private:
    QCommandLineParser parser_;
};

} // namespace downhill

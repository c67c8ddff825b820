// Text is shown as text: what shows it is made in ui/plain alone, since Qt's own labels, boxes and tooltips
// take what looks like markup for it, and read the files that it names.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace downhill {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

struct Rule {
    std::regex forbidden;
    std::string instead;
};

const std::vector<Rule>& rules() {
    static const std::vector<Rule> all = [] {
        std::vector<Rule> rules;
        const auto add = [&](const char* pattern, const char* instead) {
            rules.push_back({std::regex(pattern, std::regex::optimize), instead});
        };
        add(R"(new\s+QLabel\b|public\s+QLabel\b|<QLabel>\s*\(|\bQLabel\s*[({]|\bQLabel\s+\w+\s*[({;=])",
            "PlainLabel or HtmlLabel");
        add(R"(\bQMessageBox\b|\bQErrorMessage\b|\bQInputDialog\b)", "PlainBox");
        add(R"(\bQProgressDialog\b)", "PlainProgress");
        add(R"(\bQToolTip\b|\bQWhatsThis\b|\bsetWhatsThis\b|\bsetToolTipsVisible\b)",
            "plainTip() or showTip()");
        add(R"(\b(setToolTip|setTabToolTip|setItemToolTip)\((?!\s*(\w+, *)?plainTip\())", "plainTip()");
        add(R"(\bQTextEdit\b|\bQTextBrowser\b)", "HtmlView, or QPlainTextEdit");
        add(R"(\b(setHtml|insertHtml|appendHtml|toHtmlEscaped|setMarkdown|setTextFormat|mightBeRichText)\b)",
            "Html");
        add(R"(\bQGraphicsTextItem\b|\bQStaticText\b|\bQSplashScreen\b|\bQWizard\b|\bQSystemTrayIcon\b)",
            "a label or a painter");
        add(R"(\baddRow\(\s*tr\()", "labelFor()");
        return rules;
    }();
    return all;
}

/// `label: PlainLabel or HtmlLabel instead of new QLabel`, one for each place.
std::vector<std::string> faultsOf(const std::string& name, const std::string& source) {
    const std::string code = std::regex_replace(source, std::regex("//[^\n]*"), "");
    std::vector<std::string> faults;
    for (const Rule& rule : rules())
        for (std::sregex_iterator at(code.begin(), code.end(), rule.forbidden), end; at != end; ++at)
            faults.push_back(name + ": " + rule.instead + " instead of " + at->str());
    if (code.find("ToolTipRole") != std::string::npos && code.find("plainTip(") == std::string::npos &&
        code.find("showTip(") == std::string::npos)
        faults.push_back(name + ": plainTip() for its ToolTipRole");
    return faults;
}

std::string contentOf(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(PlainText, IsTheOnlyWayToShowText) {
    const fs::path root = DOWNHILL_SOURCES;
    std::vector<std::string> faults;
    int files = 0;
    for (const char* folder : {"ui", "app"})
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string name = entry.path().lexically_relative(root).generic_string();
            const bool isSource = entry.path().extension() == ".h" || entry.path().extension() == ".cpp";
            if (!isSource || name.starts_with("ui/plain/"))
                continue;
            ++files;
            for (std::string& fault : faultsOf(name, contentOf(entry.path())))
                faults.push_back(std::move(fault));
        }
    EXPECT_GT(files, 300);
    EXPECT_THAT(faults, IsEmpty());
}

TEST(PlainText, OthersAreSeen) {
    for (const char* wrong :
         {"auto* l = new QLabel(text, this);", "QLabel label(text);", "std::make_unique<QLabel>(text)",
          "QLabel l;", "class A : public QLabel {", "QMessageBox::about(this, a, b);", "QErrorMessage e;",
          "QToolTip::showText(p, t);", "a->setToolTip(text);", "a->setToolTip(\n    tr(\"%1\").arg(name));",
          "tabs->setTabToolTip(0, name);", "view->setHtml(text);", "new QTextBrowser(this)",
          "label->setTextFormat(Qt::RichText);", "form->addRow(tr(\"Name\"), field);",
          "case Qt::ToolTipRole:\n    return name;", "QProgressDialog d(text);"})
        EXPECT_EQ(faultsOf("f", wrong).size(), 1U) << wrong;
}

TEST(PlainText, WhatIsAllowedIs) {
    for (const char* right :
         {"class QLabel;\n#include <QLabel>\nQLabel* a; QLabel *b, *c;", "a->setToolTip(plainTip(text));",
          "a->setToolTip(\n    plainTip(text));", "tabs->setTabToolTip(0, plainTip(name));",
          "case Qt::ToolTipRole:\n    return plainTip(name);", "// as QMessageBox does\nint a;",
          "findChildren<QLabel*>()"})
        EXPECT_THAT(faultsOf("f", right), IsEmpty()) << right;
    EXPECT_THAT(faultsOf("f", "QMessageBox b;"), ElementsAre("f: PlainBox instead of QMessageBox"));
}

} // namespace
} // namespace downhill

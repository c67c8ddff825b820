#include "ui/learn/sheet/cheat_sheet.h"

#include "ui/learn/sheet/sheet_tables.h"

namespace downhill {

namespace {

class Writer {
public:
    explicit Writer(const QString& title) { sheet_.title = title; }

    void add(const LearnEntry& entry, bool standsOut) {
        SheetBlock block{.heading = entry.question, .standsOut = standsOut};
        block.words.push_back(row(entry.answer, entry.show));
        if (entry.table == LearnEntry::Table::none)
            for (const LearnPart& part : entry.parts)
                block.words.push_back(
                    row(part.words, part.show ? std::optional<Lesson>(*part.show) : entry.show));
        else
            addTable(block, entry);
        sheet_.blocks.push_back(std::move(block));
    }

    void addMistakes(const LearnContent& mistakes) {
        SheetBlock block{.heading = mistakes.title};
        for (const LearnEntry& mistake : mistakes.entries)
            block.words.push_back(
                {.lead = quotedMistake(mistake), .cells = {{mistake.answer}}, .run = runOf(mistake.show)});
        sheet_.blocks.push_back(std::move(block));
    }

    CheatSheet take() { return std::move(sheet_); }

private:
    std::optional<std::size_t> runOf(const std::optional<Lesson>& show) {
        if (!show)
            return {};
        sheet_.runs.push_back(*show);
        return sheet_.runs.size() - 1;
    }

    /// Of several lines the first one stands out.
    SheetRow row(const QString& words, const std::optional<Lesson>& show) {
        const qsizetype end = words.indexOf(u'\n');
        return {.lead = end < 0 ? QString() : words.left(end) + u'.',
                .cells = {{words.mid(end + 1).trimmed()}},
                .run = runOf(show)};
    }

    void addTable(SheetBlock& block, const LearnEntry& entry) {
        const SheetTable table =
            entry.table == LearnEntry::Table::steps ? stepsTable(entry) : ratesTable(entry);
        block.columns = table.columns;
        for (const SheetTable::Row& row : table.rows)
            block.table.push_back({.lead = {}, .cells = row.cells, .run = runOf(row.run)});
    }

    CheatSheet sheet_;
};

} // namespace

CheatSheet cheatSheet() {
    const LearnContent& content = builtInLearnContent("cheat_sheet");
    Writer writer(content.title);
    for (std::size_t i = 0; i < content.entries.size(); ++i) {
        const bool isLast = i + 1 == content.entries.size();
        if (isLast)
            writer.addMistakes(builtInLearnContent("mistakes"));
        writer.add(content.entries[i], i == 0 || isLast);
    }
    return writer.take();
}

} // namespace downhill

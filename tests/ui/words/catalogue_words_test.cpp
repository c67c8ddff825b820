// Every named cost has its words.
#include "core/catalogue/catalogue.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace downhill {
namespace {

TEST(CatalogueWords, AreThereForEveryCostAndForNothingElse) {
    std::set<std::string> used, all;
    std::set<QString> titles;
    for (const NamedCost& named : catalogue()) {
        SCOPED_TRACE(named.name);
        ASSERT_TRUE(findSentence(named.title().id) && findSentence(named.lesson().id));
        EXPECT_TRUE(titles.insert(wordsOf(named.title())).second) << "twice";
        EXPECT_TRUE(wordsOf(named.lesson()).endsWith(u'.'));
        used.insert({named.title().id, named.lesson().id});
    }
    for (const Sentence& sentence : catalogueSentences().all)
        all.insert(sentence.id);
    EXPECT_EQ(all, used);
    EXPECT_EQ(wordsOf(catalogue().front().title()), QStringLiteral("Bowl"));
}

} // namespace
} // namespace downhill

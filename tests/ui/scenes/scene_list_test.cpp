// The list of scenes as a model, and that each change of it can be taken back.
#include "tests/ui/session/random_session.h"

#include "ui/scenes/scene_list.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QUndoStack>

namespace downhill {
namespace {

class SceneListTest : public ::testing::Test {
protected:
    SceneListTest() {
        list.setHistory([this](QUndoCommand* command) { stack.push(command); });
        for (const char* title : {"a", "b", "c", "d"}) {
            Scene scene;
            scene.title = QString::fromLatin1(title);
            list.add(scene, list.rowCount());
        }
        stack.clear();
    }
    QString titles() const {
        QString all;
        for (const Scene& scene : list.scenes())
            all += scene.title;
        return all;
    }
    /// To how it was, and to how it became, and how that is called.
    void expectUndoes(const QString& before, const QString& after, const QString& name) {
        EXPECT_EQ(titles(), after);
        EXPECT_EQ(stack.undoText(), name);
        stack.undo();
        EXPECT_EQ(titles(), before);
        stack.redo();
        EXPECT_EQ(titles(), after);
        stack.undo();
    }

    SceneList list;
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QUndoStack stack;
};

TEST_F(SceneListTest, EachChangeIsAnEntryWithItsName) {
    Scene scene;
    scene.title = QStringLiteral("x & y");
    list.add(scene, 1);
    EXPECT_EQ(stack.undoText(), "add scene “x && y”") << "a menu shows one &";
    stack.undo();
    list.remove(2);
    expectUndoes("abcd", "abd", "delete scene “c”");
    list.move(0, 3);
    expectUndoes("abcd", "bcda", "move scene “a”");
    list.move(3, 1);
    expectUndoes("abcd", "adbc", "move scene “d”");
    list.rename(1, QStringLiteral("  B\nb "));
    expectUndoes("abcd", "aB bcd", "rename scene “b” → “B b”");
    list.duplicate(3);
    expectUndoes("abcd", "abcdd (copy)", "duplicate scene “d”");
}

TEST_F(SceneListTest, WhatChangesNothingIsNoEntry) {
    QSignalSpy changed(&list, &SceneList::changed);
    list.move(1, 1);
    list.move(0, -1);
    list.move(3, 4);
    list.rename(0, QStringLiteral(" a "));
    list.rename(0, QStringLiteral(" \t "));
    list.edit(0, list.scene(0), QStringLiteral("note"));
    EXPECT_EQ(stack.count(), 0);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(SceneListTest, OneTypingIsOneEntry) {
    const auto type = [&](int row, const char* note, unsigned typing) {
        Scene scene = list.scene(row);
        scene.note = QString::fromLatin1(note);
        list.edit(row, scene, QStringLiteral("note"), typing);
    };
    type(0, "h", 1);
    type(0, "hi", 1);
    EXPECT_EQ(stack.count(), 1);
    EXPECT_EQ(stack.undoText(), "note of scene “a”");
    type(1, "h", 1);
    type(0, "hi!", 2);
    EXPECT_EQ(stack.count(), 3);
    stack.undo();
    EXPECT_EQ(list.scene(0).note, "hi");
    stack.undo();
    stack.undo();
    EXPECT_EQ(list.scene(0).note, QString());
    type(0, "h", 3);
    type(0, "", 3);
    EXPECT_FALSE(stack.canUndo()) << "typed and taken back is nothing";
}

TEST_F(SceneListTest, AreRenamedAndMovedAsAModelDoes) {
    EXPECT_EQ(list.index(1).data().toString(), "b");
    EXPECT_TRUE(list.setData(list.index(1), QStringLiteral("e")));
    EXPECT_EQ(stack.undoText(), "rename scene “b” → “e”");
    EXPECT_FALSE(list.setData(list.index(1), QStringLiteral("  ")));
    EXPECT_TRUE(list.moveRow({}, 0, {}, 3)); // before the row of that number, as it is now
    EXPECT_EQ(titles(), "ecad");
    EXPECT_FALSE(list.moveRow({}, 1, {}, 2)) << "it is there already";
    stack.undo();
    stack.undo();
    EXPECT_EQ(titles(), "abcd");
}

TEST_F(SceneListTest, AreTwoHundredAtMost) {
    while (!list.isFull())
        list.duplicate(0);
    EXPECT_EQ(list.rowCount(), 200);
    list.duplicate(0);
    list.add(list.scene(0), 0);
    EXPECT_EQ(list.rowCount(), 200);
}

TEST_F(SceneListTest, OfAnotherLessonAreNoEntry) {
    list.remove(0);
    list.setScenes({});
    EXPECT_EQ(list.rowCount(), 0);
    EXPECT_EQ(stack.count(), 1);
}

// Any changes, undone one by one to the same list and redone to the same end.
TEST_F(SceneListTest, AnyChangesAreUndoneAndRedone) {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        test::RandomSession random(seed);
        std::vector<std::vector<Scene>> states{list.scenes()};
        while (stack.count() < 40) {
            const int count = list.rowCount(), row = count > 0 ? random.below(count) : 0;
            if (count == 0 || random.below(5) == 0)
                list.add(random.scene(), random.below(count + 1));
            else if (const int what = random.below(5); what == 0)
                list.remove(row);
            else if (what == 1)
                list.move(row, random.below(count));
            else if (what == 2)
                list.duplicate(row);
            else
                list.edit(row, random.scene(), QStringLiteral("scene"));
            if (stack.count() == static_cast<int>(states.size()))
                states.push_back(list.scenes());
        }
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            ASSERT_EQ(list.scenes(), states[i]) << "seed " << seed;
            stack.undo();
        }
        ASSERT_EQ(list.scenes(), states[0]) << "seed " << seed;
        for (std::size_t i = 1; i < states.size(); ++i) {
            stack.redo();
            ASSERT_EQ(list.scenes(), states[i]) << "seed " << seed;
        }
        stack.clear();
    }
}

} // namespace
} // namespace downhill

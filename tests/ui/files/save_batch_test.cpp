// Several files, all put in place or none.
#include "ui/files/save_batch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <unistd.h>

#include <bit>

namespace downhill::test {
namespace {

class SaveBatchTest : public testing::Test {
protected:
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    static void put(const QString& path, const QByteArray& content) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString path(const QString& name) const { return folder_.filePath(name); }
    QStringList names() const {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static ino_t numberOf(const QString& path) {
        struct stat file {};
        EXPECT_EQ(stat(QFile::encodeName(path).constData(), &file), 0);
        return file.st_ino;
    }
    static SaveBatch::Writer writing(const QByteArray& bytes) {
        return [bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); };
    }

    const QTemporaryDir folder_;
};

// Of so many files each in turn finds that its place became a folder meanwhile; the first ones are there
// already, or not.
TEST_F(SaveBatchTest, PutsBackWhatWasThereWhereAnyFails) {
    constexpr int count = 4;
    for (int failing = 0; failing < count; ++failing)
        for (int existing = 0; existing < (1 << count); ++existing) {
            SCOPED_TRACE(testing::Message() << failing << " of those in " << existing);
            const QTemporaryDir folder;
            SaveBatch batch;
            std::vector<ino_t> numbers(count);
            const auto pathOf = [&](int i) { return folder.filePath(QString::number(i)); };
            const auto exists = [&](int i) { return (existing >> i & 1) != 0 && i != failing; };
            for (int i = 0; i < count; ++i) {
                if (exists(i)) {
                    put(pathOf(i), "old");
                    numbers[i] = numberOf(pathOf(i));
                }
                batch.add(pathOf(i), writing("new"));
            }
            ASSERT_EQ(batch.write(), "");
            ASSERT_TRUE(QDir().mkpath(pathOf(failing) + "/full"));
            EXPECT_THAT(batch.commit().toStdString(), testing::HasSubstr(pathOf(failing).toStdString()));
            EXPECT_EQ(batch.failed(), std::size_t(failing));
            for (int i = 0; i < count; ++i) {
                if (i == failing)
                    continue;
                EXPECT_EQ(contentOf(pathOf(i)), exists(i) ? "old" : "none");
                if (exists(i)) {
                    EXPECT_EQ(numberOf(pathOf(i)), numbers[i]); // the very same file
                }
            }
            const QStringList left =
                QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            EXPECT_EQ(left.size(), std::popcount(static_cast<unsigned>(existing & ~(1 << failing))) + 1);
        }
}

TEST_F(SaveBatchTest, LeavesNothingButTheFiles) {
    put(path("a"), "old");
    SaveBatch batch;
    for (const char* name : {"a", "b", "c"})
        batch.add(path(name), writing("new"));
    ASSERT_EQ(batch.write(), "");
    EXPECT_EQ(contentOf(path("a")), "old");
    ASSERT_EQ(batch.commit(), "");
    EXPECT_EQ(names(), (QStringList{"a", "b", "c"}));
    for (const char* name : {"a", "b", "c"})
        EXPECT_EQ(contentOf(path(name)), "new");
}

TEST_F(SaveBatchTest, FollowsLinksAndLeavesThem) {
    ASSERT_TRUE(QFile::link("b", path("a")));
    EXPECT_EQ(saveWhole(path("a"), writing("new")), "");
    EXPECT_TRUE(QFileInfo(path("a")).isSymLink());
    EXPECT_EQ(contentOf(path("b")), "new");
}

TEST_F(SaveBatchTest, RefusesWhatIsNoRegularFile) {
    ASSERT_EQ(mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    for (const QString& name : {path("pipe"), QString("/dev/null"), QString("/dev/stdout")})
        EXPECT_THAT(saveWhole(name, writing("new")).toStdString(), testing::HasSubstr("not a regular file"));
    EXPECT_THAT(saveWhole(path("no/where"), writing("new")).toStdString(),
                testing::HasSubstr("there is no folder"));
}

} // namespace
} // namespace downhill::test

// What is wrong with a file of digits or of knobs, in one clear line.
#include "core/digits/digit_source.h"
#include "core/network/initial_knobs.h"
#include "core/network/knob_file.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace downhill {
namespace {

std::string complaintIn(const auto& read) {
    const auto* problem = std::get_if<DigitsProblem>(&read);
    return problem ? wordsOf(problem->fact).toStdString() : "none";
}

QByteArray bigEndianBytes(const std::vector<std::uint32_t>& numbers) {
    QByteArray bytes;
    for (const std::uint32_t number : numbers)
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>(number >> shift);
    return bytes;
}

/// `count` images are promised, and so many are there.
QByteArray imagesFile(std::uint32_t count, int images, std::uint32_t rows = 28, std::uint32_t columns = 28) {
    return bigEndianBytes({0x803, count, rows, columns}) + QByteArray(784 * images, '\1');
}

QByteArray labelsFile(std::uint32_t count, const QByteArray& labels) {
    return bigEndianBytes({0x801, count}) + labels;
}

class DigitsWords : public testing::Test {
protected:
    std::string file(const char* name, const QByteArray& bytes) const {
        QFile file(folder_.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName().toStdString();
    }
    std::string ofImages(const QByteArray& bytes, const char* name = "digits.idx") const {
        return complaintIn(readIdxImages(file(name, bytes)));
    }
    std::string ofLabels(const QByteArray& bytes, const char* name = "digits.idx") const {
        return complaintIn(readIdxLabels(file(name, bytes)));
    }

    QTemporaryDir folder_;
};

TEST_F(DigitsWords, OfAFileThatCannotBeRead) {
    EXPECT_EQ(complaintIn(readIdxImages("/nowhere/none.idx")), "'/nowhere/none.idx' was not found.");
    EXPECT_EQ(complaintIn(readIdxImages("/dev/zero")), "'/dev/zero' is not a file.");
    EXPECT_EQ(complaintIn(readIdxImages("/proc/self/mem")),
              "'/proc/self/mem' could not be read: Input/output error."); // opens, and then fails
    EXPECT_EQ(wordsOf(Fact{"digit_file.no_memory", {{"file", "large"}}}),
              QStringLiteral("'large' is too large for the memory that is left."));
}

TEST_F(DigitsWords, OfAFileOfAnotherKind) {
    EXPECT_EQ(ofImages(labelsFile(2, "\1\2")),
              "'digits.idx' holds labels, where a file of images is wanted.");
    EXPECT_EQ(ofLabels(imagesFile(1, 1)), "'digits.idx' holds images, where a file of labels is wanted.");
    EXPECT_EQ(ofImages("\x89PNG\r\n\x1a\n"),
              "'digits.idx' is not an IDX file of images: it begins with 89 50 4e 47, where 00 00 08 03 is "
              "wanted.");
    EXPECT_EQ(ofLabels("GIF89a", "{file}"),
              "'{file}' is not an IDX file of labels: it begins with 47 49 46 38, where 00 00 08 01 is "
              "wanted.");
    EXPECT_EQ(ofImages({}), "'digits.idx' has 0 bytes, too few for an IDX header, which has 16 bytes.");
    EXPECT_EQ(ofLabels(QByteArray(1, '\0')),
              "'digits.idx' has 1 byte, too few for an IDX header, which has 8 bytes.");
}

/// 16 + 4·784 = 3,152 and 16 + 3·784 = 2,368; 16 + 784 = 800.
TEST_F(DigitsWords, OfAHeaderThatPromisesOtherThings) {
    EXPECT_EQ(ofImages(imagesFile(4, 3)),
              "'digits.idx' promises 4 images, which takes 3,152 bytes, but it has 2,368 bytes.");
    EXPECT_EQ(ofImages(imagesFile(1, 2)),
              "'digits.idx' promises 1 image, which takes 800 bytes, but it has 1,584 bytes.");
    EXPECT_EQ(ofLabels(labelsFile(1, "")),
              "'digits.idx' promises 1 label, which takes 9 bytes, but it has 8 bytes.");
    EXPECT_EQ(ofImages(imagesFile(0, 0)), "'digits.idx' is empty: its header promises 0 images.");
    EXPECT_EQ(ofLabels(labelsFile(0, "")), "'digits.idx' is empty: its header promises 0 labels.");
    EXPECT_EQ(ofImages(imagesFile(1'000'001, 1)),
              "'digits.idx' promises 1,000,001 images, allowed are at most 1,000,000.");
    EXPECT_EQ(ofImages(imagesFile(3, 3, 28, 29)),
              "'digits.idx' holds images of 28×29 pixels, allowed are 28×28.");
    EXPECT_EQ(ofLabels(labelsFile(3, "\1\2\12")),
              "'digits.idx' has 10 as label number 3, allowed are 0 to 9.");
    const Facts promise{{"digit_file.images", {{"count", Count{3}}}}};
    const auto ofSize = [&](const char* id) {
        return wordsOf(Fact{id, {{"promise", promise}, {"file", "digits.idx"}}}).toStdString();
    };
    EXPECT_EQ(ofSize("digit_file.holds_more"), "'digits.idx' promises 3 images, but holds more.");
    EXPECT_EQ(ofSize("digit_file.holds_less"), "'digits.idx' promises 3 images, but holds less.");
}

/// 24 bytes, packed by gzip: 0x803, one image of 28×28, and eight bytes of zero.
TEST_F(DigitsWords, OfAPackedFile) {
    QByteArray packed = QByteArray::fromHex("1f8b08000000000002ff6360e0606660606004621928060300c40b7382"
                                            "18000000");
    EXPECT_EQ(ofImages(packed), "'digits.idx' promises 1 image, which takes 800 bytes, but it does not "
                                "unpack to that many.");
    packed.truncate(15);
    EXPECT_EQ(ofImages(packed), "'digits.idx' is damaged or cut short: it does not unpack.");
}

TEST_F(DigitsWords, OfTwoFilesThatDoNotGoTogether) {
    const std::string six = file("images", imagesFile(6, 6));
    EXPECT_EQ(complaintIn(loadDigits({six, file("few", labelsFile(3, "\1\2\3"))})),
              "'images' holds 6 images, but 'few' 3 labels: allowed are as many of either.");
    EXPECT_EQ(complaintIn(
                  loadDigits({file("five", imagesFile(5, 5)), file("labels", labelsFile(5, "\1\2\3\4\5"))})),
              "'five' holds 5 images, allowed are 6 or more: every sixth is held out.");
}

TEST_F(DigitsWords, OfATextThatNamesNone) {
    for (const char* text : {"", "images", "Builtin", ",labels", "images,", "a,b,c", ","})
        EXPECT_EQ(complaintIn(parseDigitSource(text)),
                  "given was '" + std::string(text) +
                      "', allowed is builtin, or two files with one comma in between: IMAGES,LABELS");
}

std::string ofKnobs(const std::vector<std::uint8_t>& bytes) { return complaintIn(readKnobFile(bytes)); }

/// The first four are refused before the checksum is looked at.
TEST(KnobFileWords, SayWhatIsWrong) {
    const std::vector<std::uint8_t> good = knobFile({{}, initialKnobs({}, 3)});
    const auto with = [&](std::size_t at, std::uint8_t byte) {
        std::vector<std::uint8_t> bytes = good;
        bytes[at] = byte;
        return ofKnobs(bytes);
    };
    EXPECT_EQ(ofKnobs(good), "none");
    EXPECT_EQ(with(15, '2'), "is not a file of knobs: it does not begin with 'downhill knobs 1'");
    EXPECT_EQ(ofKnobs({good.begin(), good.begin() + 16}), "has 16 bytes, allowed are 52,040");
    EXPECT_EQ(with(16, 3), "has 3 as hidden activation, allowed are 0 to 2");
    EXPECT_EQ(with(20, 2), "has 2 as output and cost, allowed are 0 and 1");
    EXPECT_EQ(with(24, 0xCB), "holds 13,003 knobs, allowed are 13,002"); // 13,002 is 0x32CA
    EXPECT_EQ(with(28, static_cast<std::uint8_t>(good[28] + 1)),
              "is damaged: its checksum is not that of its knobs");
    SavedKnobs saved{{}, initialKnobs({}, 3)};
    saved.knobs[77] = INFINITY;
    EXPECT_EQ(ofKnobs(knobFile(saved)), "holds knobs that are not finite");
}

} // namespace
} // namespace downhill

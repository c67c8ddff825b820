// Files of digits: good ones, plain and packed, and all that can be wrong with them.
#include "core/digits/digit_source.h"
#include "core/text/one_line.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>
#include <zlib.h>

namespace downhill {
namespace {

using Bytes = std::vector<std::uint8_t>;
namespace fs = std::filesystem;

Bytes operator+(Bytes a, const Bytes& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Bytes bigEndian(std::uint32_t number) {
    return {static_cast<std::uint8_t>(number >> 24U), static_cast<std::uint8_t>(number >> 16U),
            static_cast<std::uint8_t>(number >> 8U), static_cast<std::uint8_t>(number)};
}

Bytes imagesHeader(std::uint32_t count, std::uint32_t rows = 28, std::uint32_t columns = 28) {
    return bigEndian(0x803) + bigEndian(count) + bigEndian(rows) + bigEndian(columns);
}

/// The k-th pixel of all is k modulo 251, a prime.
Bytes pixels(std::size_t images) {
    Bytes bytes(images * 784);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i % 251);
    return bytes;
}

Bytes labelsOf(const Bytes& labels) {
    return bigEndian(0x801) + bigEndian(static_cast<std::uint32_t>(labels.size())) + labels;
}

using Values = std::vector<std::pair<std::string, FactValue>>;

/// The fact about a file.
Fact about(const std::string& file, const std::string& id, Values values = {}) {
    values.emplace_back("file", file);
    return {id, std::move(values)};
}

/// As a header promises them: `images`, `labels`; and `bytes`.
Facts manyOf(const std::string& items, std::uint64_t count) {
    return {{"digit_file." + items, {{"count", Count{count}}}}};
}

class IdxFile : public testing::Test {
protected:
    IdxFile() {
        std::string name = (fs::temp_directory_path() / "idx-XXXXXX").string();
        folder_ = mkdtemp(name.data());
    }
    ~IdxFile() override { fs::remove_all(folder_); }

    std::string path(const std::string& name) const { return folder_ / name; }

    std::string plain(const Bytes& bytes, const std::string& name = "digits.idx") const {
        std::ofstream(path(name), std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return path(name);
    }
    std::string packed(const Bytes& bytes, const std::string& name = "digits.idx.gz") const {
        gzFile file = gzopen(path(name).c_str(), "wb");
        gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size()));
        gzclose(file);
        return path(name);
    }
    Bytes contentOf(const std::string& file) const {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }

    static Fact problemOf(const IdxBytes& read) {
        const auto* problem = std::get_if<DigitsProblem>(&read);
        return problem ? problem->fact : Fact{"none"};
    }
    static Fact problemWith(const DigitSource& source) {
        const auto data = loadDigits(source);
        const auto* problem = std::get_if<DigitsProblem>(&data);
        return problem ? problem->fact : Fact{"none"};
    }

    fs::path folder_;
};

TEST_F(IdxFile, ReadsImagesPlainAndPacked) {
    const Bytes bytes = imagesHeader(3) + pixels(3);
    for (const std::string& file : {plain(bytes), packed(bytes)}) {
        const IdxBytes read = readIdxImages(file);
        ASSERT_EQ(problemOf(read).id, "none");
        EXPECT_EQ(std::get<0>(read), pixels(3));
    }
}

TEST_F(IdxFile, ReadsLabelsPlainAndPacked) {
    const Bytes labels = {0, 9, 5, 5};
    for (const std::string& file : {plain(labelsOf(labels)), packed(labelsOf(labels))}) {
        const IdxBytes read = readIdxLabels(file);
        ASSERT_EQ(problemOf(read).id, "none");
        EXPECT_EQ(std::get<0>(read), labels);
    }
}

/// Every sixth is held out: of 13 those with the indices 5 and 11.
TEST_F(IdxFile, HoldsOutEverySixth) {
    const Bytes labels = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2};
    const DigitSource source{packed(imagesHeader(13) + pixels(13), "images.gz"),
                             plain(labelsOf(labels), "labels")};
    const auto read = loadDigits(source);
    ASSERT_EQ(read.index(), 0u) << problemWith(source).id;
    const DigitData& data = *std::get<0>(read);
    EXPECT_EQ(data.name, "images.gz");
    EXPECT_FALSE(data.synthetic);
    EXPECT_EQ(data.training.labels, (Bytes{0, 1, 2, 3, 4, 6, 7, 8, 9, 0, 2}));
    EXPECT_EQ(data.heldOut.labels, (Bytes{5, 1}));
    ASSERT_EQ(data.training.pixels.size(), 11u * 784);
    ASSERT_EQ(data.heldOut.pixels.size(), 2u * 784);
    EXPECT_EQ(data.training.image(5)[7], (6 * 784 + 7) % 251);
    EXPECT_EQ(data.heldOut.image(1)[783], (11 * 784 + 783) % 251);
}

/// None of these may take long or much memory, whatever they promise.
TEST_F(IdxFile, ALieAboutTheSizeIsFoundOut) {
    struct Lie {
        Bytes bytes;
        std::string id;
        Values values;
    };
    const auto promise = [](std::uint64_t images) { return std::pair("promise", manyOf("images", images)); };
    const auto takes = [&](std::uint64_t images, std::uint64_t needed, std::uint64_t size) {
        return Values{{"needed", manyOf("bytes", needed)}, {"size", manyOf("bytes", size)}, promise(images)};
    };
    const std::pair most("most", Count{1'000'000});
    const auto shape = [](std::uint64_t rows, std::uint64_t columns) {
        return Values{{"rows", Count{rows}}, {"columns", Count{columns}}};
    };
    for (const Lie& lie : // 16 + 4·784 and 16 + 3·784
         {Lie{imagesHeader(4) + pixels(3), "digit_file.wrong_size", takes(4, 3152, 2368)},
          Lie{imagesHeader(2) + pixels(3), "digit_file.wrong_size", takes(2, 1584, 2368)},
          Lie{imagesHeader(0), "digit_file.empty", {promise(0)}},
          Lie{imagesHeader(1'000'000) + pixels(1), "digit_file.wrong_size",
              takes(1'000'000, 784'000'016, 800)},
          Lie{imagesHeader(1'000'001) + pixels(1), "digit_file.too_many", {most, promise(1'000'001)}},
          Lie{imagesHeader(0xFFFFFFFF) + pixels(1), "digit_file.too_many", {most, promise(4'294'967'295)}},
          Lie{imagesHeader(3, 28, 29) + pixels(3), "digit_file.wrong_shape", shape(28, 29)},
          Lie{imagesHeader(3, 0x80000000, 28) + pixels(3), "digit_file.wrong_shape",
              shape(2'147'483'648, 28)},
          Lie{imagesHeader(3, 0, 0) + pixels(3), "digit_file.wrong_shape", shape(0, 0)}})
        EXPECT_EQ(problemOf(readIdxImages(plain(lie.bytes))), about("digits.idx", lie.id, lie.values))
            << lie.id;

    for (const std::uint32_t count : {2U, 4U, 1'000'000U})
        EXPECT_EQ(problemOf(readIdxImages(packed(imagesHeader(count) + pixels(3)))),
                  about("digits.idx.gz", "digit_file.wrong_size.packed",
                        {{"needed", manyOf("bytes", 16 + std::uint64_t{count} * 784)}, promise(count)}))
            << count;
    EXPECT_EQ(problemOf(readIdxLabels(plain(bigEndian(0x801) + bigEndian(5) + Bytes{1, 2, 3}))),
              about("digits.idx", "digit_file.wrong_size",
                    {{"needed", manyOf("bytes", 13)},
                     {"size", manyOf("bytes", 11)},
                     {"promise", manyOf("labels", 5)}}));
}

/// What gzip a b > c, and tapes and disks that fill up with zeros, make.
TEST_F(IdxFile, SeveralPartsAndPaddingAreReadAsGzipDoes) {
    const Bytes all = imagesHeader(3) + pixels(3);
    const auto part = [&](std::size_t from, std::size_t to) {
        return contentOf(packed(Bytes(all.begin() + from, all.begin() + to), "part.gz"));
    };
    const Bytes zeros(1000);
    for (const std::size_t cut :
         {std::size_t{0}, std::size_t{3}, std::size_t{16}, std::size_t{800}, all.size()})
        for (const std::size_t padding : {0, 1, 3, 512, 1000}) {
            SCOPED_TRACE(testing::Message() << cut << ", " << padding);
            const Bytes file = part(0, cut) + part(cut, all.size()) + Bytes(padding);
            EXPECT_EQ(std::get<0>(readIdxImages(plain(file))), pixels(3));
            const Bytes less =
                part(0, cut) + part(cut, all.size() - (cut < all.size() ? 1 : 0)) + Bytes(padding);
            EXPECT_EQ(problemOf(readIdxImages(plain(less))).id,
                      cut < all.size() ? "digit_file.wrong_size.packed" : "none");
            const Bytes more = file.size() == 0 ? file : part(0, cut) + part(cut, all.size()) + part(0, 1);
            EXPECT_EQ(problemOf(readIdxImages(plain(more))).id, "digit_file.wrong_size.packed");
        }
    Bytes damaged = part(0, 800) + part(800, all.size()) + zeros;
    damaged[40] ^= 0x10U;
    EXPECT_EQ(problemOf(readIdxImages(plain(damaged))).id, "digit_file.does_not_unpack");
}

/// Its last four bytes agree with the header, though hardly anything is packed in between.
TEST_F(IdxFile, ALieInThePackingIsFoundOut) {
    const std::uint64_t whole = 16 + 1'000'000ULL * 784; // no more than a 1032nd of that can be packed away
    std::mt19937 random(6);
    Bytes noise(700'000);
    for (std::uint8_t& byte : noise)
        byte = static_cast<std::uint8_t>(random());
    Bytes bytes = contentOf(packed(imagesHeader(1'000'000) + noise));
    for (std::size_t i = 0; i < 4; ++i)
        bytes[bytes.size() - 4 + i] = static_cast<std::uint8_t>(whole >> (8 * i));
    EXPECT_EQ(problemOf(readIdxImages(plain(bytes))).id, "digit_file.wrong_size.packed");

    bytes = contentOf(packed(imagesHeader(3) + pixels(2)));
    const std::uint32_t promised = 16 + 3 * 784;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[bytes.size() - 4 + i] = static_cast<std::uint8_t>(promised >> (8 * i));
    EXPECT_EQ(problemOf(readIdxImages(plain(bytes))), about("digits.idx", "digit_file.does_not_unpack"));
}

TEST_F(IdxFile, NoneThatIsCutShortIsTaken) {
    const Bytes images = imagesHeader(2) + pixels(2);
    const Bytes packedImages = contentOf(packed(images));
    for (std::size_t length = 0; length < images.size(); length += length < 40 ? 1 : 97)
        EXPECT_NE(problemOf(readIdxImages(plain(Bytes(images.begin(), images.begin() + length)))).id, "none")
            << length;
    for (std::size_t length = 0; length < packedImages.size(); ++length)
        EXPECT_NE(
            problemOf(readIdxImages(plain(Bytes(packedImages.begin(), packedImages.begin() + length)))).id,
            "none")
            << length;
    EXPECT_EQ(problemOf(readIdxImages(plain({}))),
              about("digits.idx", "digit_file.short_header",
                    {{"size", manyOf("bytes", 0)}, {"needed", manyOf("bytes", 16)}}));
    EXPECT_EQ(problemOf(readIdxLabels(plain({0, 0, 8, 1, 0}))),
              about("digits.idx", "digit_file.short_header",
                    {{"size", manyOf("bytes", 5)}, {"needed", manyOf("bytes", 8)}}));
}

TEST_F(IdxFile, EveryDamageToThePackingIsNoticed) {
    Bytes bytes = contentOf(packed(imagesHeader(2) + pixels(2)));
    for (std::size_t i = 10; i < bytes.size(); ++i) { // what comes before is name, time and system
        bytes[i] ^= 0x10U;
        EXPECT_NE(problemOf(readIdxImages(plain(bytes))).id, "none") << "byte " << i;
        bytes[i] ^= 0x10U;
    }
}

TEST_F(IdxFile, SaysWhatItIsInstead) {
    EXPECT_EQ(problemOf(readIdxImages(plain(labelsOf({1, 2})))),
              about("digits.idx", "digit_file.holds_labels"));
    EXPECT_EQ(problemOf(readIdxLabels(packed(imagesHeader(1) + pixels(1)))),
              about("digits.idx.gz", "digit_file.holds_images"));
    EXPECT_EQ(problemOf(readIdxImages(plain({0x89, 'P', 'N', 'G', 13, 10, 26, 10}))),
              about("digits.idx", "digit_file.not_images", {{"bytes", "89 50 4e 47"}}));
    EXPECT_EQ(problemOf(readIdxLabels(plain(bigEndian(0xD01) + bigEndian(1)))), // floats
              about("digits.idx", "digit_file.not_labels", {{"bytes", "00 00 0d 01"}}));
    EXPECT_EQ(problemOf(readIdxImages(path("none.idx"))),
              about(pathOnOneLine(path("none.idx")), "digit_file.not_found"));
    EXPECT_EQ(problemOf(readIdxImages(folder_.string())).id, "digit_file.not_a_file");
    EXPECT_EQ(problemOf(readIdxImages("/dev/zero")), about("/dev/zero", "digit_file.not_a_file"));
    EXPECT_EQ(problemOf(readIdxLabels(plain(labelsOf({1, 2, 10, 3})))),
              about("digits.idx", "digit_file.wrong_label", {{"label", Count{10}}, {"number", Count{3}}}));
    if (geteuid() != 0) {
        const std::string file = plain(labelsOf({1}), "secret");
        fs::permissions(file, fs::perms::none);
        EXPECT_EQ(problemOf(readIdxLabels(file)).id, "digit_file.cannot_be_read");
    }
}

/// As whoever asks for a file must know: what the file is like, or that nobody could look.
TEST_F(IdxFile, UnreadableIsNotTheSameAsWrong) {
    const auto kindOf = [](const IdxBytes& read) { return std::get<DigitsProblem>(read).kind; };
    using enum DigitsProblem::Kind;
    EXPECT_EQ(kindOf(readIdxImages(path("none.idx"))), unreadable);
    EXPECT_EQ(kindOf(readIdxImages(path("none/images.idx"))), unreadable);
    EXPECT_EQ(kindOf(readIdxImages(folder_.string())), unreadable);
    EXPECT_EQ(kindOf(readIdxImages("/dev/zero")), unreadable);
    const IdxBytes memory = readIdxImages("/proc/self/mem"); // opens, and then fails
    EXPECT_EQ(problemOf(memory),
              about("/proc/self/mem", "digit_file.cannot_be_read", {{"why", "Input/output error"}}));
    EXPECT_EQ(kindOf(memory), unreadable);

    EXPECT_EQ(kindOf(readIdxImages(plain({}))), wrongContents);
    EXPECT_EQ(kindOf(readIdxImages(plain(labelsOf({1})))), wrongContents);
    EXPECT_EQ(kindOf(readIdxImages(plain(imagesHeader(2) + pixels(1)))), wrongContents);
    EXPECT_EQ(kindOf(readIdxLabels(plain(labelsOf({10})))), wrongContents);
    Bytes cut = contentOf(packed(labelsOf({1, 2, 3})));
    cut.resize(cut.size() - 1);
    EXPECT_EQ(kindOf(readIdxLabels(plain(cut))), wrongContents);
}

TEST_F(IdxFile, ImagesAndLabelsMustBeAsMany) {
    const std::string six = plain(imagesHeader(6) + pixels(6), "images");
    const std::string labels = plain(labelsOf({1, 2, 3, 4, 5, 6}), "labels");
    EXPECT_EQ(problemWith({six, labels}).id, "none");
    EXPECT_EQ(
        problemWith({six, plain(labelsOf({1, 2, 3}), "few")}),
        (Fact{"digit_file.not_as_many",
              {{"file", "images"}, {"images", Count{6}}, {"other_file", "few"}, {"labels", Count{3}}}}));
    EXPECT_EQ(
        problemWith({plain(imagesHeader(5) + pixels(5), "five"), plain(labelsOf({1, 2, 3, 4, 5}), "l")}),
        (Fact{"digit_file.too_few", {{"file", "five"}, {"images", Count{5}}}}));
    EXPECT_EQ(problemWith({labels, six}), about("labels", "digit_file.holds_labels"));
}

/// Any few bytes at all: never a crash, and never taken.
TEST_F(IdxFile, ChanceIsNoFile) {
    std::mt19937 random(5);
    for (int i = 0; i < 500; ++i) {
        Bytes bytes(random() % 200);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(random() % 4 == 0 ? random() : 0);
        if (i % 3 == 0)
            bytes = Bytes{0x1f, 0x8b, 8, 0} + bytes;
        if (i % 3 == 1)
            bytes = bigEndian(0x803) + bytes;
        EXPECT_NE(problemOf(readIdxImages(plain(bytes))).id, "none");
    }
}

} // namespace
} // namespace downhill

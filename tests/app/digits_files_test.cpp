// Files of digits and of knobs: read, written, and wrong in many ways.
#include "tests/app/digits.h"
#include "tests/sanitized.h"

#include <gmock/gmock.h>

#include <csignal>
#include <fcntl.h>
#include <limits>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace downhill::test {
namespace {

class DigitsFiles : public testing::Test {
protected:
    DigitsFiles() {
        putDigits(folder_, digits_);
        before_ = folder_.names();
    }

    Surroundings here() const { return {.folder = folder_.path()}; }
    /// Trains on that, for a table in a file.
    Outcome trainOn(const std::string& source, Words more = {}) const {
        more.insert(more.begin(), {"--digits", source, "--steps", "2", "--table", "t.csv"});
        return runProgram(more, here());
    }
    Words withDigits(Words more) const {
        more.insert(more.begin(), {"--digits", "images,labels"});
        return more;
    }
    void expectNothingWritten() const { EXPECT_EQ(folder_.names(), before_); }

    const Folder folder_;
    const EasyDigits digits_{60};
    std::vector<std::string> before_;
};

TEST_F(DigitsFiles, ThatCannotBeReadEndWithOne) {
    expectFailure(trainOn("none,labels"), 1, {"--digits 'none,labels': 'none' was not found"});
    expectFailure(trainOn("images,none"), 1, {"'none' was not found"});
    expectFailure(trainOn("images/x,labels"), 1, {"'images/x' was not found"});
    expectFailure(trainOn("images, labels"), 1, {"--digits 'images, labels': ' labels' was not found"});
    expectFailure(trainOn(" ./images,labels"), 1, {"--digits ' ./images,labels': ' ./images' was not found"});
    expectFailure(trainOn(".,labels"), 1, {"is not a file"});
    expectFailure(trainOn("/dev/zero,labels"), 1, {"'/dev/zero' is not a file"});
    expectFailure(trainOn("/proc/self/mem,labels"), 1, {"'/proc/self/mem' could not be read"});
    expectFailure(trainOn("no\x1b[2J\n,labels"), 1, {"'no"});
    if (geteuid() != 0) {
        ASSERT_EQ(chmod((folder_ / "images").c_str(), 0), 0);
        expectFailure(trainOn("images,labels"), 1, {"'images' could not be read"});
    }
    expectNothingWritten();
    // Without an export it is told as well, before a window is opened.
    expectFailure(runProgram({"--digits", "none,labels"}, here()), 1, {"'none' was not found"});
}

TEST_F(DigitsFiles, WithWrongContentsEndWithTwo) {
    const std::string& pixels = digits_.pixels;
    const std::string images = idxImages(60, pixels), labels = idxLabels(60, digits_.labels);
    const std::string ten = digits_.labels.substr(0, 59) + '\x0a';
    struct Wrong {
        std::string images, labels;
        const char* told;
    };
    for (const Wrong& wrong :
         {Wrong{"", labels, "has 0 bytes"}, Wrong{images.substr(0, 15), labels, "has 15 bytes"},
          Wrong{labels, images, "holds labels, where a file of images is wanted"},
          Wrong{images, images, "holds images, where a file of labels is wanted"},
          Wrong{"\x89PNG\r\n\x1a\n and so on", labels, "89 50 4e 47, where 00 00 08 03 is wanted"},
          Wrong{bigEndian(0xD03) + images.substr(4), labels, "00 00 0d 03"}, // floats
          Wrong{images.substr(0, images.size() - 1), labels,
                "60 images, which takes 47,056 bytes, but it has 47,055"},
          Wrong{images + '\0', labels, "but it has 47,057 bytes"},
          Wrong{idxImages(0, ""), labels, "is empty"},
          Wrong{idxImages(61, pixels), labels, "promises 61 images"},
          Wrong{idxImages(0xFFFFFFFF, pixels), labels, "4,294,967,295 images, allowed are at most 1,000,000"},
          Wrong{idxImages(60, pixels, 29), labels, "29×28 pixels, allowed are 28×28"},
          Wrong{idxImages(60, pixels, 0x80000000), labels, "allowed are 28×28"},
          Wrong{images, idxLabels(60, ten), "has 10 as label number 60, allowed are 0 to 9"},
          Wrong{images, idxLabels(59, digits_.labels.substr(0, 59)),
                "59 labels: allowed are as many of either"},
          Wrong{images, idxLabels(1'000'000, digits_.labels), "promises 1,000,000 labels"},
          Wrong{idxImages(5, pixels.substr(0, 5 * 784)), idxLabels(5, digits_.labels.substr(0, 5)),
                "6 or more"}}) {
        SCOPED_TRACE(wrong.told);
        put(folder_ / "images", wrong.images);
        put(folder_ / "labels", wrong.labels);
        const Outcome outcome = trainOn("images,labels");
        expectFailure(outcome, 2, {"--digits 'images,labels': '", wrong.told});
        EXPECT_LT(outcome.peakKilobytes, underSanitizers() ? 1'000'000 : 100'000); // whatever it promised
        // As they are when packed: what is wrong with them may be told in other words.
        putPacked(folder_ / "images", wrong.images);
        putPacked(folder_ / "labels", wrong.labels);
        expectFailure(trainOn("images,labels"), 2, {"--digits 'images,labels': '"});
        expectNothingWritten();
    }
}

TEST_F(DigitsFiles, DamagedInTheirPackingEndWithTwo) {
    putPacked(folder_ / "images", idxImages(60, digits_.pixels));
    const std::string packed = contentOf(folder_ / "images");
    expectDone(trainOn("images,labels"));
    ASSERT_EQ(unlink((folder_ / "t.csv").c_str()), 0);
    for (const std::size_t length :
         {packed.size() - 1, packed.size() - 9, packed.size() / 2, std::size_t{12}}) {
        put(folder_ / "images", packed.substr(0, length));
        expectFailure(trainOn("images,labels"), 2, {"--digits 'images,labels': 'images'"});
    }
    std::string turned = packed;
    turned[packed.size() / 2] = static_cast<char>(turned[packed.size() / 2] ^ 0x10);
    put(folder_ / "images", turned);
    expectFailure(trainOn("images,labels"), 2, {"--digits 'images,labels': 'images'"});
    expectNothingWritten();
}

TEST_F(DigitsFiles, MayHaveStrangeNames) {
    ASSERT_EQ(rename((folder_ / "images").c_str(), (folder_ / ":ä %1\n").c_str()), 0);
    expectDone(trainOn(":ä %1\n,labels"));
}

/// What was learnt is all in the file: the next training begins where the last one ended.
TEST_F(DigitsFiles, KnobsAreSavedAndTrainedOn) {
    const auto first = trainingTableOf(withDigits({"--steps", "40", "--save-knobs", "k"}), folder_.path());
    const auto second = trainingTableOf(withDigits({"--steps", "40", "--load-knobs", "k"}), folder_.path());
    EXPECT_EQ(second.front().heldOutCost, first.back().heldOutCost);
    EXPECT_EQ(second.front().heldOutAccuracy, first.back().heldOutAccuracy);
    EXPECT_LT(second.back().heldOutCost.value(), first.back().heldOutCost.value());
    // A full batch has one cost at one place.
    const auto on = [&](const std::string& from, const std::string& to) {
        return trainingTableOf(
            withDigits({"--batch", "all", "--steps", "3", "--load-knobs", from, "--save-knobs", to}),
            folder_.path());
    };
    const auto third = on("k", "on");
    EXPECT_EQ(on("on", "further").front().cost, third.back().cost);
    knobsOf(folder_ / "on");
}

TEST_F(DigitsFiles, KnobsKnowTheirNetwork) {
    expectDone(runProgram(
        withDigits({"--hidden", "relu", "--output", "squared-error", "--steps", "3", "--save-knobs", "k"}),
        here()));
    knobsOf(folder_ / "k", 2, 1);
    for (const Words& same : {Words{}, Words{"--hidden", "relu"}, Words{"--output", "squared-error"}}) {
        Words words = withDigits({"--steps", "1", "--load-knobs", "k"});
        words.insert(words.end(), same.begin(), same.end());
        const QJsonObject report = trainingReportOf(words, folder_.path());
        EXPECT_EQ(report["hidden"], "relu");
        EXPECT_EQ(report["output"], "squared-error");
        EXPECT_EQ(report["cost"], "digits: squared-error");
    }
    expectFailure(trainOn("images,labels", {"--load-knobs", "k", "--hidden", "tanh"}), 2,
                  {"--hidden 'tanh'", "--load-knobs", "allowed is relu"});
    expectFailure(trainOn("images,labels", {"--output", "cross-entropy", "--load-knobs", "k"}), 2,
                  {"--output 'cross-entropy'", "allowed is squared-error"});
    EXPECT_THAT(folder_.names(), testing::ElementsAre("images", "k", "labels"));
}

TEST_F(DigitsFiles, KnobsThatCannotBeRead) {
    const auto from = [&](const std::string& file) {
        return trainOn("images,labels", {"--load-knobs", file});
    };
    expectFailure(from("none"), 1, {"--load-knobs: none cannot be read: No such file"});
    expectFailure(from("."), 1, {"--load-knobs: . cannot be read"});
    expectFailure(from("/proc/self/mem"), 1, {"/proc/self/mem cannot be read"});
    expectFailure(from("/dev/zero"), 2, {"--load-knobs '/dev/zero'", "larger than 1 MiB"});
    expectFailure(from("/dev/null"), 2, {"--load-knobs '/dev/null'", "not a file of knobs", "--save-knobs"});
    expectFailure(from("images"), 2, {"--load-knobs 'images': is not a file of knobs"});
    expectNothingWritten();
}

TEST_F(DigitsFiles, KnobsThatAreWrong) {
    const std::vector<float> zeros(13'002);
    const std::string good = knobFileOf(0, 0, zeros);
    std::string turned = good;
    turned[1000] = 1;
    std::vector<float> notFinite = zeros;
    notFinite[7] = std::numeric_limits<float>::infinity();
    const std::pair<std::string, const char*> files[] = {
        {"", "is not a file of knobs"},
        {"downhill knobs 2" + good.substr(16), "is not a file of knobs"},
        {good.substr(0, good.size() - 1), "has 52,039 bytes, allowed are 52,040"},
        {good + '\0', "has 52,041 bytes"},
        {good.substr(0, 16), "has 16 bytes"},
        {knobFileOf(3, 0, zeros), "has 3 as hidden activation"},
        {knobFileOf(0, 2, zeros), "has 2 as output"},
        {knobFileOf(0, 0, std::vector<float>(13'001)), "has 52,036 bytes"},
        {turned, "is damaged"},
        {knobFileOf(0, 0, notFinite), "not finite"}};
    const std::string name = folder_ / "k";
    for (const auto& [content, told] : files) {
        SCOPED_TRACE(told);
        put(name, content);
        expectFailure(trainOn("images,labels", {"--load-knobs", "k"}), 2, {"--load-knobs 'k'", told});
        ASSERT_EQ(unlink(name.c_str()), 0);
        expectNothingWritten();
    }
}

/// They could not be read back.
TEST_F(DigitsFiles, KnobsThatAreNotFiniteAreNotSaved) {
    expectFailure(trainOn("images,labels", {"--rate", "1e300", "--save-knobs", "k"}), 1,
                  {"--save-knobs", "k", "step 1", "not finite"});
    expectNothingWritten();
}

TEST_F(DigitsFiles, AreWrittenAllOrNone) {
    expectFailure(trainOn("images,labels", {"--save-knobs", "nowhere/k"}), 1, {"--save-knobs", "nowhere/k"});
    expectFailure(trainOn("images,labels", {"--save-knobs", "/dev/full"}), 1, {"--save-knobs", "/dev/full"});
    expectFailure(trainOn("images,labels", {"--save-knobs", "./t.csv"}), 2,
                  {"--save-knobs './t.csv'", "--table '", "is written there already"});
    expectNothingWritten();
    Surroundings full = here();
    full.prepare = [] { // as on a full disk: no file may be larger than 40 kB, and knobs are 52
        const rlimit limit{40'000, 40'000};
        setrlimit(RLIMIT_FSIZE, &limit);
    };
    expectFailure(runProgram(withDigits({"--steps", "2", "--table", "t.csv", "--save-knobs", "k"}), full), 1,
                  {"--save-knobs", "File too large"});
    expectFailure(runProgram(withDigits({"--steps", "5000", "--table", "t.csv", "--report", "r"}), full), 1,
                  {"--table", "File too large"});
    expectNothingWritten();
    full.prepare = [] { dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO); };
    expectFailure(runProgram(withDigits({"--steps", "2", "--report", "-", "--save-knobs", "k"}), full), 1,
                  {"--report", "standard output", "No space left"});
    expectNothingWritten();
}

// The table is longer than a pipe holds, so when its first bytes are here the program is still at work.
TEST_F(DigitsFiles, CtrlCLeavesNothing) {
    Surroundings interrupted = here();
    bool sent = false;
    interrupted.watch = [&](int process, const std::string& out) {
        if (!sent && !out.empty()) {
            kill(process, SIGINT);
            sent = true;
        }
        return false;
    };
    const Outcome outcome = runProgram(
        withDigits({"--batch", "1", "--steps", "20000", "--table", "-", "--save-knobs", "k"}), interrupted);
    EXPECT_EQ(outcome.signal, SIGINT);
    EXPECT_EQ(outcome.err, "");
    expectNothingWritten();
}

} // namespace
} // namespace downhill::test

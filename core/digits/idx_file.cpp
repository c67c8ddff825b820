#include "core/digits/idx_file.h"

#include "core/digits/digit_images.h"
#include "core/text/one_line.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

#include <zlib.h>

namespace downhill {
namespace {

constexpr std::uint32_t imagesMagic = 0x00000803, labelsMagic = 0x00000801;

std::uint32_t bigEndian(std::span<const std::uint8_t> bytes) {
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U |
           bytes[3];
}

/// As a value: `2,368 bytes`.
Facts bytesOf(std::uint64_t count) { return {{"digit_file.bytes", {{"count", Count{count}}}}}; }

/// `89 50 4e 47`.
std::string hexText(std::span<const std::uint8_t> bytes) {
    constexpr const char* digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += text.empty() ? "" : " ";
        text += digits[byte >> 4U];
        text += digits[byte & 0xFU];
    }
    return text;
}

/// A file that is being read. zlib reads what is not packed as it is.
class File {
public:
    explicit File(const std::string& path) : path_(path) {}

    std::optional<DigitsProblem> open() {
        std::error_code error;
        const std::filesystem::file_status status = std::filesystem::status(path_, error);
        if (status.type() == std::filesystem::file_type::not_found)
            return unreadable({"digit_file.not_found"});
        if (error)
            return cannotBeRead(error.message());
        if (!std::filesystem::is_regular_file(status))
            return unreadable({"digit_file.not_a_file"});
        size_ = std::filesystem::file_size(path_, error);
        errno = 0;
        file_.reset(gzopen(path_.c_str(), "rb"));
        if (error || !file_)
            return cannotBeRead((error ? error : std::error_code(errno, std::generic_category())).message());
        constexpr unsigned buffer = 1 << 18;
        gzbuffer(file_.get(), buffer);
        packed_ = gzdirect(file_.get()) == 0;
        return std::nullopt;
    }

    /// Fills `bytes`, or says how many there were.
    std::size_t read(std::span<std::uint8_t> bytes) {
        constexpr std::size_t atOnce = 1 << 24;
        std::size_t done = 0;
        while (done < bytes.size()) {
            const auto wanted = static_cast<unsigned>(std::min(atOnce, bytes.size() - done));
            const int count = gzread(file_.get(), bytes.data() + done, wanted);
            if (count <= 0)
                break;
            done += static_cast<std::size_t>(count);
        }
        return done;
    }

    bool hasMore() {
        std::uint8_t byte = 0;
        return read({&byte, 1}) == 1;
    }

    /// What went wrong on the way: the system could not read on, or zlib found a wrong checksum or an end too
    /// early.
    std::optional<DigitsProblem> damage() const {
        int error = Z_OK;
        std::string_view words = gzerror(file_.get(), &error);
        if (error == Z_MEM_ERROR)
            throw std::bad_alloc();
        if (error == Z_ERRNO) {
            if (words.starts_with(path_ + ": "))
                words.remove_prefix(path_.size() + 2);
            return cannotBeRead(std::string(words));
        }
        if (error != Z_OK && error != Z_STREAM_END)
            return problem({"digit_file.does_not_unpack"});
        return std::nullopt;
    }

    /// Whether there may be so many bytes, so far as can be known without unpacking them.
    bool mayHold(std::uint64_t bytes) const {
        constexpr std::uint64_t mostUnpacked = 1032; // of one byte, says zlib's algorithm
        return packed_ ? bytes / mostUnpacked <= size_ : size_ == bytes;
    }

    /// Whether the end of a packed file says so: gzip writes the number of bytes there, without its bits
    /// above
    /// 32. A file of several parts, or with blanks behind, says something else.
    bool endsAsIfOf(std::uint64_t bytes) const {
        std::array<char, 4> tail{};
        std::ifstream file(path_, std::ios::binary);
        file.seekg(-static_cast<std::streamoff>(tail.size()), std::ios::end);
        file.read(tail.data(), tail.size());
        std::uint32_t unpacked = 0;
        for (std::size_t i = tail.size(); i-- > 0;)
            unpacked = unpacked << 8U | static_cast<std::uint8_t>(tail[i]);
        return file && unpacked == static_cast<std::uint32_t>(bytes);
    }

    /// Whether it unpacks to so many bytes and no more, found out by doing so without keeping them; what was
    /// read comes again then.
    bool unpacksTo(std::uint64_t bytes) {
        const z_off_t here = gztell(file_.get());
        std::vector<std::uint8_t> piece(1 << 18);
        auto count = static_cast<std::uint64_t>(here);
        for (std::size_t some = piece.size(); some == piece.size() && count <= bytes; count += some)
            some = read(piece);
        return count == bytes && !damage() && gzseek(file_.get(), here, SEEK_SET) == here;
    }

    std::uint64_t size() const noexcept { return size_; }
    bool isPacked() const noexcept { return packed_; }

    DigitsProblem problem(Fact fact) const { return {ofThis(std::move(fact))}; }
    DigitsProblem unreadable(Fact fact) const {
        fact.values.emplace_back("file", pathOnOneLine(path_)); // a blank before it may be what is wrong
        return {std::move(fact), DigitsProblem::Kind::unreadable};
    }

private:
    struct Close {
        void operator()(gzFile file) const { gzclose(file); }
    };
    /// `why` is what the system or zlib says.
    DigitsProblem cannotBeRead(std::string why) const {
        return unreadable({"digit_file.cannot_be_read", {{"why", std::move(why)}}});
    }
    Fact ofThis(Fact fact) const {
        fact.values.emplace_back("file", onOneLine(std::filesystem::path(path_).filename().string()));
        return fact;
    }

    const std::string& path_;
    std::uint64_t size_ = 0;
    std::unique_ptr<gzFile_s, Close> file_;
    bool packed_ = false;
};

/// `magic` is that of the file that is wanted.
DigitsProblem notThatMagic(const File& file, std::uint32_t magic, std::span<const std::uint8_t> found) {
    const bool images = magic == imagesMagic;
    if (bigEndian(found) == (images ? labelsMagic : imagesMagic))
        return file.problem({images ? "digit_file.holds_labels" : "digit_file.holds_images"});
    return file.problem(
        {images ? "digit_file.not_images" : "digit_file.not_labels", {{"bytes", hexText(found)}}});
}

/// All that follows the header of a file that holds `each` bytes an item. `item` is the fact with their
/// {count}.
IdxBytes readItems(File& file, std::size_t header, std::uint64_t items, std::uint64_t each,
                   const char* item) {
    const auto problem = [&](Fact fact) {
        fact.values.emplace_back("promise", Facts{{item, {{"count", Count{items}}}}});
        return file.problem(std::move(fact));
    };
    if (items == 0)
        return problem({"digit_file.empty"});
    if (items > mostImagesOfFile)
        return problem({"digit_file.too_many", {{"most", Count{mostImagesOfFile}}}});
    const std::uint64_t whole = header + items * each;
    const bool may =
        file.mayHold(whole) && (!file.isPacked() || file.endsAsIfOf(whole) || file.unpacksTo(whole));
    if (const std::optional<DigitsProblem> damage = file.damage())
        return *damage;
    if (!may)
        return file.isPacked() ? problem({"digit_file.wrong_size.packed", {{"needed", bytesOf(whole)}}})
                               : problem({"digit_file.wrong_size",
                                          {{"needed", bytesOf(whole)}, {"size", bytesOf(file.size())}}});
    std::vector<std::uint8_t> bytes(items * each);
    const std::size_t count = file.read(bytes);
    const bool more = count == bytes.size() && file.hasMore(); // and so the checksum is looked at
    if (const std::optional<DigitsProblem> damage = file.damage())
        return *damage;
    if (count < bytes.size() || more)
        return problem({more ? "digit_file.holds_more" : "digit_file.holds_less"});
    return bytes;
}

/// `numbers` header fields, the magic among them.
template <std::size_t numbers>
std::variant<std::array<std::uint32_t, numbers>, DigitsProblem> readHeader(File& file, std::uint32_t magic) {
    if (std::optional<DigitsProblem> problem = file.open())
        return *problem;
    std::array<std::uint8_t, 4 * numbers> bytes{};
    const std::size_t count = file.read(bytes);
    if (count >= 4 && bigEndian(bytes) != magic)
        return notThatMagic(file, magic, std::span(bytes).first(4));
    if (count < bytes.size())
        return file.damage().value_or(file.problem(
            {"digit_file.short_header", {{"size", bytesOf(count)}, {"needed", bytesOf(bytes.size())}}}));
    std::array<std::uint32_t, numbers> header{};
    for (std::size_t i = 0; i < numbers; ++i)
        header[i] = bigEndian(std::span(bytes).subspan(4 * i));
    return header;
}

IdxBytes images(File& file) {
    const auto read = readHeader<4>(file, imagesMagic);
    if (const auto* problem = std::get_if<DigitsProblem>(&read))
        return *problem;
    const auto [magic, count, rows, columns] = std::get<0>(read);
    if (rows != DigitImages::side || columns != DigitImages::side)
        return file.problem({"digit_file.wrong_shape", {{"rows", Count{rows}}, {"columns", Count{columns}}}});
    return readItems(file, 16, count, DigitImages::pixelsEach, "digit_file.images");
}

IdxBytes labels(File& file) {
    const auto read = readHeader<2>(file, labelsMagic);
    if (const auto* problem = std::get_if<DigitsProblem>(&read))
        return *problem;
    const std::uint32_t count = std::get<0>(read)[1];
    IdxBytes labels = readItems(file, 8, count, 1, "digit_file.labels");
    if (const auto* bytes = std::get_if<0>(&labels)) {
        const auto wrong = std::ranges::find_if(*bytes, [](std::uint8_t label) { return label > 9; });
        if (wrong != bytes->end())
            return file.problem(
                {"digit_file.wrong_label",
                 {{"label", Count{*wrong}},
                  {"number", Count{static_cast<std::uint64_t>(wrong - bytes->begin()) + 1}}}});
    }
    return labels;
}

template <class Read>
IdxBytes readFile(const std::string& path, const Read& read) {
    File file(path);
    try {
        return read(file);
    } catch (const std::bad_alloc&) {
        return file.unreadable({"digit_file.no_memory"});
    }
}

} // namespace

IdxBytes readIdxImages(const std::string& path) { return readFile(path, images); }

IdxBytes readIdxLabels(const std::string& path) { return readFile(path, labels); }

} // namespace downhill

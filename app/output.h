// Where exports are written to.
#pragma once

#include <QIODevice>

#include <functional>

namespace downhill {

/// A stream, straight away: standard output, another that is open, a pipe, a device. Fails at once after an
/// interruption.
class OutputStream : public QIODevice {
public:
    enum class Owner { other, here }; ///< here: is closed with it
    explicit OutputStream(int handle, Owner owner = Owner::other) : handle_(handle), owner_(owner) {
        open(WriteOnly | Unbuffered);
    }
    ~OutputStream() override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

private:
    int handle_;
    Owner owner_;
};

/// Opens a device, or a pipe with a name, which waits until somebody reads it, or for an interruption. −1,
/// and errno says why, where it cannot be.
int openStream(const QByteArray& path, const std::function<void()>& waits);

/// Hands on what is written, tells how much it was, and fails at once after an interruption.
class Watched : public QIODevice {
public:
    Watched(QIODevice& device, std::function<void(qint64 bytes)> tell)
        : device_(device), tell_(std::move(tell)) {
        open(WriteOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

private:
    QIODevice& device_;
    std::function<void(qint64)> tell_;
    qint64 bytes_ = 0;
};

/// Opens something harmless where the program was started without standard input, output or error, so that no
/// file gets their number and with it what was meant for them. Writing to such an output fails.
void occupyStandardStreams();

/// Writes to standard output to the last byte, or throws a Failure.
void print(const QString& text);

} // namespace downhill

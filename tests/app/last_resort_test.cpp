// What a process says and how it ends when an exception finds nobody who takes it.
#include "app/last_resort.h"

#include <gtest/gtest.h>

#include <csignal>
#include <exception>
#include <new>
#include <stdexcept>
#include <system_error>
#include <thread>

namespace downhill {
namespace {

using testing::ExitedWithCode;
using testing::KilledBySignal;

template <typename Exception>
void toss(const Exception& exception) {
    throw exception;
}

/// As a function of Qt's: it lets none through.
template <typename Exception>
void throwWhereNobodyTakesIt(const Exception& exception) noexcept {
    std::set_terminate(endForException);
    toss(exception);
}

struct NotFromTheStandardLibrary {};

class LastResort : public testing::Test {
protected:
    LastResort() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
};

TEST_F(LastResort, OnlyMissingMemoryIsCalledThat) {
    EXPECT_EXIT(throwWhereNobodyTakesIt(std::bad_alloc()), ExitedWithCode(1),
                "^downhill: not enough memory\n$");
}

TEST_F(LastResort, AThreadThatCannotBeStartedIsNoBug) {
    EXPECT_EXIT(throwWhereNobodyTakesIt(
                    std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again))),
                ExitedWithCode(1), "^downhill: no thread can be started[^\n]*\n$");
    EXPECT_EXIT(throwWhereNobodyTakesIt(std::system_error(std::make_error_code(std::errc::io_error))),
                KilledBySignal(SIGABRT), "^downhill: unexpected std::system_error: ");
}

TEST_F(LastResort, AnyOtherExceptionSaysWhatItIsAndAborts) {
    EXPECT_EXIT(throwWhereNobodyTakesIt(std::out_of_range("row 7 of 5")), KilledBySignal(SIGABRT),
                "^downhill: unexpected std::out_of_range: row 7 of 5\n$");
    EXPECT_EXIT(throwWhereNobodyTakesIt(NotFromTheStandardLibrary{}), KilledBySignal(SIGABRT),
                "^downhill: unexpected .*NotFromTheStandardLibrary\n$");
}

TEST_F(LastResort, AThreadThatThrowsSaysSoToo) {
    const auto die = [] {
        std::set_terminate(endForException);
        std::jthread([] { throw std::logic_error("on a worker"); }).join();
    };
    EXPECT_EXIT(die(), KilledBySignal(SIGABRT), "^downhill: unexpected std::logic_error: on a worker\n$");
}

TEST_F(LastResort, WithoutAnExceptionItIsNotMemoryEither) {
    const auto die = [] {
        std::set_terminate(endForException);
        std::terminate();
    };
    EXPECT_EXIT(die(), KilledBySignal(SIGABRT), "^downhill: terminated without an exception\n$");
}

} // namespace
} // namespace downhill

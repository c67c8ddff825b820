#include "app/last_resort.h"

#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <exception>
#include <new>
#include <system_error>
#include <unistd.h>

namespace downhill {

namespace {

// Straight to the system: whatever else failed, this does not need memory.
void say(const char* text) {
    [[maybe_unused]] const auto written = write(STDERR_FILENO, text, std::strlen(text));
}

void sayType() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    int status = -1;
    char* name = type ? abi::__cxa_demangle(type->name(), nullptr, nullptr, &status) : nullptr;
    say(name ? name : type ? type->name() : "no exception");
}

} // namespace

bool isForWantOfThreads(const std::system_error& error) {
    return error.code() == std::errc::resource_unavailable_try_again;
}

void endForException() {
    if (std::current_exception()) {
        try {
            throw;
        } catch (const std::bad_alloc&) {
            say("downhill: not enough memory\n");
            std::_Exit(1);
        } catch (const std::exception& exception) {
            const auto* error = dynamic_cast<const std::system_error*>(&exception);
            if (error && isForWantOfThreads(*error)) {
                say("downhill: ");
                say(noThread);
                say("\n");
                std::_Exit(1);
            }
            say("downhill: unexpected ");
            sayType();
            say(": ");
            say(exception.what());
        } catch (...) {
            say("downhill: unexpected ");
            sayType();
        }
    } else {
        say("downhill: terminated without an exception");
    }
    say("\n");
    std::abort();
}

} // namespace downhill

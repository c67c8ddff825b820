#include "app/command_line.h"

#include "app/options.h"
#include "app/run_options.h"

namespace downhill {

CommandLine readCommandLine(std::span<const char* const> arguments) {
    const Options options(arguments);
    CommandLine line;
    line.help = options.isSet("help");
    line.version = options.isSet("version");
    if (line.help || line.version)
        return line;
    line.settings = readRun(options);
    line.presets = choosesRun(options);
    line.look = readLook(options);
    line.lookChosen = options.isSet("theme");
    line.exports = readExports(options);
    return line;
}

} // namespace downhill

// The parts of a page that somebody may be told to look at, and that a scene may lock or hide.
#pragma once

#include <map>
#include <utility>

namespace downhill {

enum class PagePart {
    pages, ///< the switch between them
    cost,
    rate,
    start,
    rule,
    stop,
    workedRuns,
    digits,
    batch,
    transport,
    verdict,
    costPicture,
    lossCurve,
    gradient,
    steps, ///< and the pinned runs, which stand behind a tab of it
    heldOut
};

/// What they are called in content files.
constexpr std::pair<const char*, PagePart> partNames[] = {{"pages", PagePart::pages},
                                                          {"cost", PagePart::cost},
                                                          {"rate", PagePart::rate},
                                                          {"start", PagePart::start},
                                                          {"rule", PagePart::rule},
                                                          {"stop", PagePart::stop},
                                                          {"worked_runs", PagePart::workedRuns},
                                                          {"digits", PagePart::digits},
                                                          {"batch", PagePart::batch},
                                                          {"transport", PagePart::transport},
                                                          {"verdict", PagePart::verdict},
                                                          {"cost_curve", PagePart::costPicture},
                                                          {"loss_curve", PagePart::lossCurve},
                                                          {"gradient", PagePart::gradient},
                                                          {"steps", PagePart::steps},
                                                          {"held_out", PagePart::heldOut}};

/// How a part of the page is offered to whoever watches a scene; one that is not named is free.
enum class PartAccess { locked, hidden };
using PartsAccess = std::map<PagePart, PartAccess>;

} // namespace downhill

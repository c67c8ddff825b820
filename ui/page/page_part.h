// The parts of a page that somebody may be told to look at.
#pragma once

#include <utility>

namespace downhill {

enum class PagePart { pages, cost, rate, start, transport, verdict, costPicture, lossCurve, steps };

/// What they are called in content files.
constexpr std::pair<const char*, PagePart> partNames[] = {{"pages", PagePart::pages},
                                                          {"cost", PagePart::cost},
                                                          {"rate", PagePart::rate},
                                                          {"start", PagePart::start},
                                                          {"transport", PagePart::transport},
                                                          {"verdict", PagePart::verdict},
                                                          {"cost_curve", PagePart::costPicture},
                                                          {"loss_curve", PagePart::lossCurve},
                                                          {"steps", PagePart::steps}};

} // namespace downhill

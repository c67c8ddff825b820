#pragma once
namespace downhill { inline constexpr double convergingRate = 0.3, crawlingRate = 0.001, explodingRate = 30; }

// The readers of JSON: settings, lessons, sessions, decks of cards.
#pragma once

#include "tests/fuzz/targets.h"

namespace downhill::fuzz {

void feedSettings(std::span<const std::uint8_t> bytes);
void feedLesson(std::span<const std::uint8_t> bytes);
void feedSession(std::span<const std::uint8_t> bytes);
void feedDeck(std::span<const std::uint8_t> bytes);

std::vector<Bytes> settingsSeeds();
std::vector<Bytes> lessonSeeds();
std::vector<Bytes> sessionSeeds();
std::vector<Bytes> deckSeeds();

} // namespace downhill::fuzz

// A verdict in a few words, with one short fact.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/stage/stage_source.h"

namespace downhill {

StageHeadline headlineOf(const Diagnosis& diagnosis);

} // namespace downhill

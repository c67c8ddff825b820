// Drawing pictures without a display.
#pragma once

#include "app/export_options.h"
#include "app/progress.h"

#include <QApplication>
#include <QByteArray>

#include <functional>
#include <optional>

namespace downhill {

/// Charts need an application, and that one aborts without a display, unless it is told not to look for any.
class Offscreen {
public:
    /// Throws a Failure where there are no fonts.
    Offscreen();

private:
    int count_ = 1;
    char name_[9] = "downhill";
    char* arguments_[2] = {name_, nullptr};
    std::optional<QApplication> application_;
};

/// Throws a Failure where the system has no fonts: all words would be empty boxes. Once there is an
/// application.
void expectFonts();

/// Qt does not survive an allocation that fails in the middle of drawing, so this asks beforehand whether
/// there is room: for the toolkit and its threads, and for the picture in some copies. An empty size asks for
/// the toolkit alone.
bool hasRoomFor(QSize picture);
/// Throws a Failure where there is none.
void expectRoomFor(QSize picture);

/// What `draw` makes, the bytes of the picture `e`. Throws a Failure where there is no memory for it; `draw`
/// may also say so by coming back empty.
QByteArray drawn(const Export& e, const PictureOptions& look, Progress& progress,
                 const std::function<QByteArray()>& draw);

} // namespace downhill

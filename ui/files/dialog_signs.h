// The signs on the buttons of Qt's own file dialog, for desktops that have none.
#pragma once

class QFileDialog;

namespace downhill {

/// Drawn in the colour of its texts, since Qt's are made for light grounds, and with room for them. A dialog
/// of the desktop stays as it is.
void setReadableSigns(QFileDialog& dialog);

} // namespace downhill

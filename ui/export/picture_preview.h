// A picture as it will be, as large as there is room.
#pragma once

#include "ui/export/picture.h"

#include <QImage>
#include <QWidget>

#include <variant>

namespace downhill {

/// Where the picture has no ground there is a pattern behind it; where there is none yet, it says why.
class PicturePreview : public QWidget {
    Q_OBJECT
public:
    explicit PicturePreview(QWidget* parent = nullptr);

    void show(std::variant<Picture, QString> picture, const PictureOptions& options);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();

    std::variant<Picture, QString> picture_;
    PictureOptions options_;
    QImage image_; ///< null: to be drawn
};

} // namespace downhill

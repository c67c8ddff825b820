// The window in the language that is chosen: made anew when that changes.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace downhill {

class MainWindow;

class SpeakingWindow : public QObject {
    Q_OBJECT
public:
    /// Speaks the language with that code, or else the one that is kept, or else the desktop's.
    explicit SpeakingWindow(const QString& language = {}, QObject* parent = nullptr);
    ~SpeakingWindow() override;

    MainWindow& window() const { return *window_; }

signals:
    void remade(); ///< window() is another one, with all that was in it; the one before is no more

private:
    void make();
    void follow();

    std::unique_ptr<MainWindow> window_;
};

} // namespace downhill

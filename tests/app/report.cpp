#include "tests/app/report.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace downhill::test {

QJsonObject reportOf(Words arguments) {
    arguments.insert(arguments.end(), {"--report", "-"});
    const Outcome outcome = runProgram(arguments);
    expectDone(outcome); // whatever the verdict
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out));
    EXPECT_TRUE(document.isObject()) << outcome.out;
    return document.object();
}

std::string tableOf(Words arguments) {
    arguments.insert(arguments.end(), {"--table", "-"});
    const Outcome outcome = runProgram(arguments);
    expectDone(outcome);
    return outcome.out;
}

} // namespace downhill::test

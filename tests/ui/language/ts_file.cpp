#include "tests/ui/language/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace downhill {

namespace {

void readMessage(QXmlStreamReader& xml, const QString& context, TsTexts& texts) {
    TsText text;
    text.plural = xml.attributes().value("numerus") == QLatin1String("yes");
    QString source, comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.finished = !xml.attributes().hasAttribute("type");
            if (!text.plural)
                text.forms += xml.readElementText();
            else
                while (xml.readNextStartElement())
                    text.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    texts[{context, source, comment}] = text;
}

} // namespace

TsTexts textsOfTs(const QString& path) {
    TsTexts texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            readMessage(xml, context, texts);
    }
    return xml.hasError() ? TsTexts() : texts;
}

} // namespace downhill

package ru.podyom.meeting.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.ExpressionEvalException;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

/** A Word document with fields in double braces that minutes are poured into. */
final class WordForm {

    private static final Configure RULES = Configure.builder()
            .buildGrammerRegex("((#)?[\\wа-яёА-ЯЁ\\-]+(\\.[\\wа-яёА-ЯЁ\\-]+)*)?")
            .useDefaultEL(true)
            .bind("запись", PointText.policy())
            .build();

    private WordForm() {}

    /** Pours fields into a form that was checked before. */
    static void fill(byte[] form, Map<String, Object> fields, OutputStream out) throws IOException {
        try (var template = XWPFTemplate.compile(new ByteArrayInputStream(form), RULES)) {
            template.render(fields).write(out);
        }
    }

    /** What is wrong with a form, empty when the sample could be poured into it. */
    static List<String> problems(byte[] form) throws IOException {
        try (var template = XWPFTemplate.compile(new ByteArrayInputStream(form), RULES)) {
            var problems = PaperTags.problems(template.getElementTemplates());
            if (!problems.isEmpty()) {
                return problems;
            }
            template.render(PaperFields.of(SampleMinutes.CONTENT, "ПРОЕКТ")).write(new ByteArrayOutputStream());
            return List.of();
        } catch (ResolverException unpaired) {
            return List.of("Части бланка не закрыты или закрыты не в том порядке: у каждой {{?часть}} должна быть своя"
                    + " {{/часть}}, обе внутри одной ячейки таблицы или обе вне таблиц. Подробность: "
                    + unpaired.getMessage());
        } catch (RenderException | ExpressionEvalException failed) {
            return List.of("Образец протокола в бланк не лёг: " + failed.getMessage());
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            return List.of("Файл не открывается как документ Word. Откройте его в Word или LibreOffice, сохраните как"
                    + " .docx и повторите.");
        }
    }
}

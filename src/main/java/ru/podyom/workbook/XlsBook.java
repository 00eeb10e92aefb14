package ru.podyom.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A book of Excel 97–2003, read record by record, so that only its texts are kept in memory. */
final class XlsBook extends Workbook {

    private static final long LARGEST = 64L << 20;
    private static final int MOST_TEXTS = 400_000;
    private static final int TEXTS = 0x00FC;
    private static final int LOCK = 0x002F;
    private static final int BEGINNING = 0x0809;
    private static final int EXCEL_97 = 0x0600;

    private static final short GO_ON = 0;
    private static final short ENOUGH = 1;

    private final POIFSFileSystem files;
    private final String stream;
    private List<BoundSheetRecord> bound = List.of();
    private @Nullable SSTRecord texts;

    private XlsBook(POIFSFileSystem files) throws WorkbookRefused {
        this.files = files;
        this.stream = stream(files.getRoot());
    }

    static XlsBook open(Path file) throws IOException, WorkbookRefused {
        if (file.toFile().length() > LARGEST) {
            throw new WorkbookRefused("Книга .xls больше %d МБ. Сохраните её как .xlsx.".formatted(LARGEST >> 20));
        }
        POIFSFileSystem files = null;
        boolean opened = false;
        try {
            files = new POIFSFileSystem(file.toFile(), true);
            XlsBook book = new XlsBook(files);
            book.check();
            Index index = new Index();
            book.process(index);
            index.sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
            book.bound = index.sheets;
            book.texts = index.texts;
            checkSheets(book);
            opened = true;
            return book;
        } catch (IOException | RuntimeException damaged) {
            // POI tells damage by runtime exceptions of many kinds
            throw refusal(damaged);
        } finally {
            if (!opened && files != null) {
                files.close();
            }
        }
    }

    @Override
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (BoundSheetRecord sheet : bound) {
            boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
            sheets.add(new Sheet(sheet.getSheetname().strip(), hidden, Integer.toString(sheets.size())));
        }
        return sheets;
    }

    @Override
    public void read(Sheet sheet, Predicate<SheetRow> rows) throws WorkbookRefused {
        Cells cells = new Cells(Integer.parseInt(sheet.part()), texts, rows);
        try {
            process(cells);
            cells.hand();
        } catch (IOException | RuntimeException damaged) {
            if (cells.ours != null) {
                throw cells.ours;
            }
            throw refusal(damaged);
        }
        if (cells.refused != null) {
            throw cells.refused;
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private void process(AbortableHSSFListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try (InputStream in = files.getRoot().createDocumentInputStream(stream)) {
            new HSSFEventFactory().abortableProcessEvents(request, in);
        } catch (HSSFUserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** POI believes what a record says of the number of texts, so that is looked at before. */
    private void check() throws IOException, WorkbookRefused {
        byte[] head = new byte[4];
        byte[] data = new byte[8];
        boolean first = true;
        try (InputStream in = files.getRoot().createDocumentInputStream(stream)) {
            while (in.readNBytes(head, 0, 4) == 4) {
                int kind = word(head, 0);
                int length = word(head, 2);
                int read = in.readNBytes(data, 0, Math.min(8, length));
                if (first && (kind != BEGINNING || read < 2 || word(data, 0) != EXCEL_97)) {
                    throw new WorkbookRefused("Это книга Excel 95 или старее. Откройте её и сохраните как .xlsx.");
                }
                first = false;
                if (kind == LOCK) {
                    throw Container.locked();
                }
                if (kind == TEXTS && (read < 8 || word(data, 6) > MOST_TEXTS >> 16)) {
                    throw new WorkbookRefused("В книге слишком много разных текстов. Сохраните её как .xlsx.");
                }
                in.skipNBytes(length - read);
            }
        }
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }

    private static String stream(DirectoryNode root) throws WorkbookRefused {
        String found = null;
        for (String name : root.getEntryNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            found = lower.equals("workbook") || (found == null && lower.equals("book")) ? name : found;
        }
        if (found == null) {
            throw new WorkbookRefused("Это документ Office 97–2003, но не книга Excel. Проверьте, тот ли это файл.");
        }
        return found;
    }

    private static WorkbookRefused refusal(Exception e) {
        return new WorkbookRefused("Книга .xls повреждена или обрезана. Скачайте файл заново.", e);
    }

    /** The first part of the stream: names of sheets and texts that their cells share. */
    private static final class Index extends AbortableHSSFListener {

        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private @Nullable SSTRecord texts;

        @Override
        public short abortableProcessRecord(Record entry) {
            if (entry instanceof BoundSheetRecord sheet) {
                sheets.add(sheet);
            } else if (entry instanceof SSTRecord shared) {
                texts = shared;
            }
            return entry instanceof EOFRecord || sheets.size() > MOST_SHEETS ? ENOUGH : GO_ON;
        }
    }

    /** The cells of one sheet; charts and macros are streams inside streams. */
    private static final class Cells extends AbortableHSSFListener {

        private final int wanted;
        private final @Nullable SSTRecord texts;
        private final Predicate<SheetRow> consumer;
        private final SheetRow row = new SheetRow();
        private int streams = -2;
        private int depth;
        private int waiting = -1;
        private boolean goesOn = true;
        private @Nullable WorkbookRefused refused;
        private @Nullable RuntimeException ours;

        Cells(int wanted, @Nullable SSTRecord texts, Predicate<SheetRow> consumer) {
            this.wanted = wanted;
            this.texts = texts;
            this.consumer = consumer;
        }

        @Override
        public short abortableProcessRecord(Record entry) {
            if (entry instanceof BOFRecord) {
                streams += depth++ == 0 ? 1 : 0;
            } else if (entry instanceof EOFRecord) {
                depth--;
            } else if (streams == wanted && depth == 1) {
                try {
                    cell(entry);
                } catch (WorkbookRefused e) {
                    refused = e;
                    goesOn = false;
                }
            }
            boolean over = streams > wanted || (streams == wanted && depth < 1);
            return goesOn && !over ? GO_ON : ENOUGH;
        }

        private void cell(Record entry) throws WorkbookRefused {
            if (entry instanceof StringRecord result && waiting >= 0) {
                write(waiting, result.getString(), CellKind.TEXT);
                waiting = -1;
            } else if (entry instanceof CellValueRecordInterface cell) {
                waiting = -1;
                int number = cell.getRow() + 1;
                if (number != row.number()) {
                    hand();
                    row.begin(number);
                }
                if (goesOn) {
                    cell(cell);
                }
            }
        }

        private void cell(CellValueRecordInterface cell) throws WorkbookRefused {
            int column = cell.getColumn();
            switch (cell) {
                case LabelSSTRecord label -> write(column, text(label.getSSTIndex()), CellKind.TEXT);
                case LabelRecord label -> write(column, label.getValue(), CellKind.TEXT);
                case NumberRecord number -> write(column, plain(number.getValue()), CellKind.NUMBER);
                case BoolErrRecord value
                when value.isBoolean() -> write(column, value.getBooleanValue() ? "1" : "0", CellKind.LOGICAL);
                case BoolErrRecord value -> write(column, "#" + value.getErrorValue(), CellKind.ERROR);
                case FormulaRecord formula -> result(column, formula);
                default -> {}
            }
        }

        private void result(int column, FormulaRecord formula) throws WorkbookRefused {
            if (formula.hasCachedResultString()) {
                waiting = column;
                return;
            }
            switch (formula.getCachedResultTypeEnum()) {
                case BOOLEAN -> write(column, formula.getCachedBooleanValue() ? "1" : "0", CellKind.LOGICAL);
                case ERROR -> write(column, "#" + formula.getCachedErrorValue(), CellKind.ERROR);
                default -> write(column, plain(formula.getValue()), CellKind.NUMBER);
            }
        }

        private String text(int index) throws WorkbookRefused {
            if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
                throw new WorkbookRefused("Книга повреждена: ячейка ссылается на текст, которого в книге нет.");
            }
            return texts.getString(index).getString();
        }

        private void write(int column, String value, CellKind kind) throws WorkbookRefused {
            row.beginCell(column);
            row.append(value);
            row.endCell(column, kind);
        }

        /** Hands out the row that is over. */
        void hand() {
            if (goesOn && row.number() > 0 && !row.isBlank()) {
                try {
                    goesOn = consumer.test(row);
                } catch (RuntimeException e) {
                    // not to be taken for damage of the file
                    ours = e;
                    throw e;
                }
            }
            row.begin(0);
        }

        private static String plain(double value) {
            return Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : "";
        }
    }
}

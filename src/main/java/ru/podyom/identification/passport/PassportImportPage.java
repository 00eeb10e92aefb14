package ru.podyom.identification.passport;

import java.util.List;
import ru.podyom.ui.FormErrors;

/** The page from which files of passports are uploaded. */
public record PassportImportPage(int year, List<PassportUpload> latest, FormErrors errors) {}

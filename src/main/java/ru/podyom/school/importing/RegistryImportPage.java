package ru.podyom.school.importing;

import java.util.List;
import ru.podyom.ui.FormErrors;

/** The page from which a registry file is uploaded. */
public record RegistryImportPage(List<RegistryUpload> latest, FormErrors errors) {}

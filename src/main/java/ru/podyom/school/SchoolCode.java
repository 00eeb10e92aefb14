package ru.podyom.school;

/** Code of a school in one system, as it was written. */
public record SchoolCode(long id, CodeSystem system, String code) {}

package org.learningassurance.dissemination;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the fields of a form as JSON in one column. */
class DraftFields implements AttributeConverter<Map<String, List<String>>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, List<String>> fields) {
        return JSON.writeValueAsString(fields);
    }

    @Override
    public Map<String, List<String>> convertToEntityAttribute(String column) {
        return JSON.readValue(column, FIELDS);
    }
}

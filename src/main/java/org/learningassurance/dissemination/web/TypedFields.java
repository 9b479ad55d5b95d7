package org.learningassurance.dissemination.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

/** What was typed into a form, by the names of its inputs: just sent, or kept as a draft. */
@Component
class TypedFields {

    private final ConversionService conversion;

    TypedFields(ConversionService mvcConversionService) {
        this.conversion = mvcConversionService;
    }

    /** Everything that was typed; not what the page itself adds. */
    static Map<String, List<String>> of(MultiValueMap<String, String> sent, String... ofThePage) {
        Map<String, List<String>> fields = new TreeMap<>(sent);
        fields.keySet()
                .removeIf(name -> name.startsWith("_") || Set.of(ofThePage).contains(name));
        return fields;
    }

    /** Fills the form. What cannot be read stands in the result as an error of its field. */
    BindingResult into(Object form, Map<String, List<String>> fields) {
        DataBinder binder = new DataBinder(form, "form");
        binder.initDirectFieldAccess();
        binder.setConversionService(conversion);
        Map<String, String[]> values = new TreeMap<>();
        fields.forEach((name, typed) -> values.put(name, typed.toArray(String[]::new)));
        binder.bind(new MutablePropertyValues(values));
        return binder.getBindingResult();
    }
}

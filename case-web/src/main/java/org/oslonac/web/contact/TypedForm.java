package org.oslonac.web.contact;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of a form as they were typed, by the names under which a browser submits them. Put back into the inputs, they
 * stand there as if somebody had just submitted them, also where they cannot be read as a date or a number.
 */
final class TypedForm {

    /** What a widget adds to the id of the input inside it. */
    private static final String INNER = "_input";
    /** A repeated row forgets at rendering what was submitted, unless it was refused; so its values go on to the model. */
    private static final Pattern ROW = Pattern.compile(":\\d+:");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** @param json an object of arrays of strings; what is not one holds nothing */
    TypedForm(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((name, values) -> fields.put(name, texts(values)));
        } catch (JsonException | ClassCastException notAForm) {
            fields.clear();
        }
    }

    private static List<String> texts(JsonValue values) {
        JsonArray array = values.asJsonArray();
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** The values of one field; none when it was empty. */
    List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Lets the inputs of this view show what was typed. */
    void restore(FacesContext faces) {
        UIViewRoot root = faces.getViewRoot();
        fields.forEach((name, values) -> {
            String id = name.endsWith(INNER) ? name.substring(0, name.length() - INNER.length()) : name;
            root.invokeOnComponent(faces, id, (context, input) -> submit(context, input, values));
        });
    }

    private static void submit(FacesContext faces, UIComponent component, List<String> values) {
        if (component instanceof EditableValueHolder input) {
            boolean several = component instanceof UISelectMany;
            input.setSubmittedValue(several ? values.toArray(String[]::new) : String.join("", values));
        }
        if (component instanceof UIInput input
                && ROW.matcher(input.getClientId(faces)).find()) {
            input.validate(faces);
            input.updateModel(faces);
        }
    }
}

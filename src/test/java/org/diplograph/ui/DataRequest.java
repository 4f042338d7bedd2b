package org.diplograph.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/**
 * Asks for the data of a picture as its browser does.
 *
 * @param resource answers parameters and a request; null when the browser has the data
 */
public record DataRequest<T>(
        BiFunction<MultiValueMap<String, String>, WebRequest, @Nullable ResponseEntity<T>>
                resource) {
    private static final String NO_TAG = "\"none\"";

    /** What a browser gets that has nothing yet. */
    public T data(Map<String, String> parameters) {
        T data = answer(parameters, NO_TAG).getBody();
        assertThat(data).isNotNull();
        return data;
    }

    /** The entity tag that comes with the data. */
    public String tag(Map<String, String> parameters) {
        String tag = answer(parameters, NO_TAG).getHeaders().getETag();
        assertThat(tag).isNotNull();
        return tag;
    }

    /** Whether a browser with that tag gets data again. */
    public HttpStatus status(Map<String, String> parameters, String knownTag) {
        return HttpStatus.valueOf(answer(parameters, knownTag).getStatusCode().value());
    }

    private ResponseEntity<T> answer(Map<String, String> parameters, String knownTag) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader(HttpHeaders.IF_NONE_MATCH, knownTag);
        MockHttpServletResponse response = new MockHttpServletResponse();
        ResponseEntity<T> answer =
                resource.apply(
                        MultiValueMap.fromSingleValue(parameters),
                        new ServletWebRequest(request, response));
        return answer == null ? ResponseEntity.status(response.getStatus()).build() : answer;
    }
}

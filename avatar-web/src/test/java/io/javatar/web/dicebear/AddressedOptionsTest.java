package io.javatar.web.dicebear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonReader;
import io.javatar.core.problem.AvatarException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressedOptionsTest {
    private static final JsonObject DESCRIPTOR = (JsonObject) new JsonReader(4096, 8).read("""
                    {"seed":{"type":"string"},"size":{"type":"number","min":1,"max":4096},
                     "idRandomization":{"type":"boolean"},"title":{"type":"string"},
                     "flip":{"type":"enum","values":["none"],"list":true},
                     "fontWeight":{"type":"number","list":true},
                     "rotate":{"type":"range","min":-360,"max":360},
                     "eyesVariant":{"type":"enum","values":["happy","wink"],"list":true,"weighted":true},
                     "eyesProbability":{"type":"number","min":0,"max":100},
                     "skinColor":{"type":"color","list":true},
                     "skinColorOrder":{"type":"enum","values":["random","fixed"]},
                     "tags":{"type":"enum","values":["a"],"list":true,"open":true}}
                    """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skinColor=f00,0f0 | {'skinColor':['f00','0f0']}",
                "skinColor=f00%2C0f0 | {'skinColor':['f00','0f0']}",
                "skinColor=f00&skinColor=0f0 | {'skinColor':['f00','0f0']}",
                "skinColor[]=f00&skinColor[]=0f0 | {'skinColor':['f00','0f0']}",
                "skinColor%5B0%5D=f00 | {'skinColor':['f00']}",
                "skinColor=f00,,0f0, | {'skinColor':['f00','0f0']}",
                "skinColor= | {'skinColor':[]}",
                "skinColor | {'skinColor':[]}"
            })
    void lists_are_written_in_many_ways(String query, String options) {
        assertThat(read(query)).isEqualTo(json(options));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed=a,b | {'seed':'a,b'}",
                "seed= | {'seed':''}",
                "seed=Ada+Lovelace | {'seed':'Ada Lovelace'}",
                "seed=%C3%A9 | {'seed':'é'}",
                "seed=%zz | {'seed':'%zz'}",
                "seed=100%+of+it | {'seed':'100% of it'}",
                "size=64 | {'size':64}",
                "size=64.5 | {'size':64.5}",
                "size=abc | {'size':'abc'}",
                "size=1,2 | {'size':[1,2]}",
                "size= | {'size':[]}",
                "rotate=10 | {'rotate':[10]}",
                "rotate=-10,1e1 | {'rotate':[-10,10]}",
                "eyesProbability=50 | {'eyesProbability':50}",
                "skinColorOrder=fixed | {'skinColorOrder':'fixed'}",
                "skinColorOrder=fixed,random | {'skinColorOrder':['fixed','random']}",
                "eyesVariant=happy | {'eyesVariant':['happy']}",
                "eyesVariant=happy:3,wink | {'eyesVariant':{'happy':3,'wink':1}}",
                "eyesVariant=happy: | {'eyesVariant':{'happy':0}}",
                "eyesVariant=happy:x | {'eyesVariant':{'happy':'x'}}",
                "tags=len:a,!mood | {'tags':['len:a','!mood']}"
            })
    void each_option_becomes_a_value_of_its_kind(String query, String options) {
        assertThat(read(query)).isEqualTo(json(options));
    }

    @ParameterizedTest
    @CsvSource({"radius=50", "title=Ada", "idRandomization=true", "fontWeight=700", "=5", "&&", "''"})
    void what_is_no_option_here_is_left_out(String query) {
        assertThat(read(query)).isEqualTo("{}");
    }

    @Test
    void no_query_chooses_nothing() {
        assertThat(read(null)).isEqualTo("{}");
    }

    @Test
    void too_many_parameters_are_refused_with_the_limit() {
        assertThatThrownBy(() -> read("a=1&".repeat(513)))
                .isInstanceOf(AvatarException.class)
                .hasMessageContaining("512 parameters");
    }

    @Test
    void too_many_values_are_refused_with_the_limit() {
        assertThatThrownBy(() -> read("skinColor=" + "f,".repeat(512)))
                .isInstanceOf(AvatarException.class)
                .hasMessageContaining("/skinColor has more than 512 values");
    }

    private static String read(@Nullable String query) {
        return AddressedOptions.of(OptionWords.read(query), DESCRIPTOR).toString();
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}

import dev.operative.client.ApiClient;
import dev.operative.client.api.LookUpApi;
import dev.operative.client.api.SearchApi;
import dev.operative.client.model.Answer;
import dev.operative.client.model.Comparison;
import dev.operative.client.model.Hit;
import java.util.List;

/** Asks a server with the client that was generated from its description. */
public class Asking {
  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    Answer answer =
        new SearchApi(client)
            .search(
                SearchApi.APISearchRequest.newBuilder()
                    .q("children")
                    .symbol(List.of("S/RES/2396 (2017)"))
                    .limit(1)
                    .build());
    Hit best = answer.getHits().get(0);
    System.out.println(best.getCitation() + " " + best.getStatus() + " " + best.getTier());
    Comparison compared =
        new LookUpApi(client)
            .compare(
                LookUpApi.APICompareRequest.newBuilder()
                    .a("S/2020/852")
                    .b("S/RES/2396 (2017)")
                    .build());
    System.out.println(compared.getEarlier().getStatus() + " " + compared.getCounts().getSame());
  }
}

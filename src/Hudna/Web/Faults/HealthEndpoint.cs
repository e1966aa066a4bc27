using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Hudna.Model.Ports;

namespace Hudna.Web.Faults;

/// <summary>For whoever watches over the program: 200 with what the record holds, 503 when it cannot be used.</summary>
internal static class HealthEndpoint
{
    public static async Task<IResult> Get(IRecord record, CancellationToken cancel)
    {
        try
        {
            var summary = await record.SummaryAsync(cancel);
            return Answer(new() { ["status"] = "ok", ["articles"] = summary.Articles, ["readings"] = summary.Readings, ["schema"] = summary.SchemaVersion }, StatusCodes.Status200OK);
        }
        catch (StoreUnavailableException failure)
        {
            return Answer(new() { ["status"] = "unavailable", ["what"] = failure.Message, ["mend"] = failure.Mend }, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Answer(JsonObject what, int status) => Results.Text(what.ToJsonString(), MediaTypeNames.Application.Json, Encoding.UTF8, status);
}

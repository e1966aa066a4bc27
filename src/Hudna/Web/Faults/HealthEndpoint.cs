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
            return Results.Json(new { status = "ok", articles = summary.Articles, readings = summary.Readings, schema = summary.SchemaVersion });
        }
        catch (StoreUnavailableException failure)
        {
            return Results.Json(new { status = "unavailable", what = failure.Message, mend = failure.Mend }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

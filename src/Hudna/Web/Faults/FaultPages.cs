using Hudna.Model.Ports;
using Hudna.Web.Hosting;

namespace Hudna.Web.Faults;

/// <summary>Nothing ends in a blank page: whatever fails is told in the reader's language.</summary>
internal static partial class FaultPages
{
    public static IResult NoSuchPage(HttpContext context) => Of(new("page", StatusCodes.Status404NotFound, context.Request.Path));

    public static IResult NoSuchArticle(string id) => Of(new("article", StatusCodes.Status404NotFound, id));

    public static IResult NoSuchActor(string id) => Of(new("actor", StatusCodes.Status404NotFound, id));

    /// <summary>The address holds something that cannot be understood, such as a day that is none.</summary>
    public static IResult BadAddress(string value) => Of(new("address", StatusCodes.Status400BadRequest, value));

    public static async Task Catch(HttpContext context, RequestDelegate next)
    {
        if (!context.RequestServices.GetRequiredService<Doorway>().Admits(context.Request.Host.Host))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            await context.Response.WriteAsync("This Hudna answers only to the names of the machine it runs on.", context.RequestAborted);
            return;
        }

        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; there is no one to tell.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            var fault = failure switch
            {
                StoreUnavailableException store => new Fault("store", StatusCodes.Status503ServiceUnavailable, Detail: $"{store.Message} {store.Mend}"),
                BadHttpRequestException bad => new Fault("address", bad.StatusCode, context.Request.QueryString.Value),
                _ => new Fault("failure", StatusCodes.Status500InternalServerError, context.TraceIdentifier),
            };
            if (fault.Status >= StatusCodes.Status500InternalServerError)
                LogFailure(context.RequestServices.GetRequiredService<ILogger<Fault>>(), failure, context.Request.Path, context.TraceIdentifier);
            context.SetEndpoint(null);
            await Of(fault).ExecuteAsync(context);
        }
    }

    private static IResult Of(Fault fault) => Screen.Of<FaultPage>(fault, fault.Status);

    [LoggerMessage(1, LogLevel.Error, "The page {Path} failed (request {Request})")]
    private static partial void LogFailure(ILogger logger, Exception failure, string path, string request);
}

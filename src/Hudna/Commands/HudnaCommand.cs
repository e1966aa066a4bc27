using System.CommandLine;
using System.CommandLine.Parsing;
using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model.Ports;
using Hudna.Web.Hosting;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary>The one command and its parts; turns failures into messages and exit codes in one place.</summary>
internal static class HudnaCommand
{
    /// <param name="load">How the language data is loaded; tests hand in one that loads it once.</param>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, Func<KnowledgeFolders, LoadedReader> load, CancellationToken cancel = default)
    {
        var parsed = Make(terminal, load).Parse(args);
        List<string> faults = [.. parsed.Errors.Select(error => error.Message), .. UnknownOptions(parsed).Select(name => $"Unknown option '{name}'. (A file or word that begins with '-' goes behind '--'.)")];
        if (faults.Count > 0)
        {
            foreach (var fault in faults) terminal.Fail(fault);
            terminal.Error.WriteLine($"  Run 'hudna {parsed.CommandResult.Command.Name} --help' for how it is used.".Replace("hudna hudna", "hudna", StringComparison.Ordinal));
            return ExitCode.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            var code = await parsed.InvokeAsync(configuration, cancel).ConfigureAwait(false);
            await terminal.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            terminal.Fail("interrupted; what was done is whole.");
            return ExitCode.Interrupted;
        }
        catch (LexiconException e)
        {
            foreach (var fault in e.Faults) terminal.Error.WriteLine(fault);
            terminal.Fail($"{e.Faults.Count} fault(s) in the language data; nothing was read.", "Mend the lines above, or check them with 'hudna rules check'.");
            return ExitCode.ConfigurationOrDatabase;
        }
        catch (StoreUnavailableException e)
        {
            terminal.Fail(e.Message, e.Mend);
            return ExitCode.ConfigurationOrDatabase;
        }
        catch (AddressUnavailableException e)
        {
            terminal.Fail(e.Message, e.Mend);
            return AddressUnavailableException.ExitCode;
        }
        catch (IOException e) when (terminal.IsBrokenPipe(e))
        {
            return ExitCode.Ok;
        }
        catch (CommandFailedException e)
        {
            terminal.Fail(e.Message, e.Mend);
            return e.Code;
        }
    }

    public static RootCommand Make(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load) => new("Hudna reads Arabic news and keeps a record of truces, breaches, talks and promises in which every fact opens the words it came from.")
    {
        ReadCommand.Make(terminal, load),
        IngestCommand.Make(terminal, load),
        SearchCommand.Make(terminal),
        ShowCommand.Make(terminal),
        ServeCommand.Make(terminal),
        DemoCommand.Make(terminal, load),
        RulesCommand.Make(terminal, load),
        DossierCommand.Make(terminal, load),
        EvalCommand.Make(terminal, load),
        DoctorCommand.Make(terminal),
        CompletionCommand.Make(terminal),
    };

    /// <summary>What looks like an option and was taken for a path or a word, since the parser hands whatever it does not know to the arguments.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var before = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToList();
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Where(token => token.Value.Length > 1 && token.Value[0] == '-' && before.Contains(token)).Select(token => token.Value);
    }

    /// <summary>Whoever read our output has gone, as 'head' does; that is no failure.</summary>
    private static bool IsBrokenPipe(this Terminal terminal, IOException e) => terminal.Out is StreamWriter && e.Message.Contains("Broken pipe", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A command cannot do its work, for a reason the user can mend.</summary>
internal sealed class CommandFailedException(int code, string what, string mend) : Exception(what)
{
    public int Code { get; } = code;

    public string Mend { get; } = mend;
}

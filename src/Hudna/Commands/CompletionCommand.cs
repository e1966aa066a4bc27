using System.CommandLine;

namespace Hudna.Commands;

/// <summary><c>hudna completion</c>: a script for the shell that asks the program itself for the possible next words.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _hudna() {
          local IFS=$'\n'
          COMPREPLY=($(hudna "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
        }
        complete -o default -F _hudna hudna
        """;

    private const string Zsh = """
        #compdef hudna
        _hudna() {
          local -a words_found
          words_found=("${(@f)$(hudna "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -- $words_found
          _files
        }
        compdef _hudna hudna
        """;

    private const string Fish = """
        function __hudna_suggest
          hudna "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null
        end
        complete -c hudna -a '(__hudna_suggest)'
        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName hudna -ScriptBlock {
          param($word, $ast, $position)
          hudna "[suggest:$position]" "$ast" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    public static Command Make(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Print a completion script for a shell, such as: source <(hudna completion bash)") { shell };
        command.SetAction(parsed =>
        {
            terminal.Out.WriteLine(parsed.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => Pwsh });
            return ExitCode.Ok;
        });
        return command;
    }
}

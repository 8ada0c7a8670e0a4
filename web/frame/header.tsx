import type { ComponentChildren } from "preact";
import { useNow } from "../kit/context";

interface HeaderProps {
  title: string;
  /** Whether something is filled in here that is kept; where nothing is, only trouble is told. */
  keeps?: boolean;
  children?: ComponentChildren;
}

/** The line above a widget: its title, what else belongs there, and whether all is saved. */
export function Header({ title, keeps = true, children }: HeaderProps) {
  return (
    <div class="rl-header">
      <div class="rl-title" role="heading" aria-level={3}>
        {title}
      </div>
      <div class="rl-header-rest">{children}</div>
      <SavedLine keeps={keeps} />
    </div>
  );
}

function SavedLine({ keeps }: { keeps: boolean }) {
  const { saved_at, problem, words, dead, language } = useNow();
  if (dead || problem) return <div class="rl-saved rl-bad">{words.not_saved_yet}</div>;
  if (!keeps) return null;
  if (!saved_at) return <div class="rl-saved">{words.not_saved_yet}</div>;
  const time = new Date(saved_at).toLocaleTimeString(language === "nl" ? "nl-NL" : "en-GB", {
    hour: "2-digit",
    hourCycle: "h23",
    minute: "2-digit",
  });
  return <div class="rl-saved">✓ {words.saved_at.replace("{time}", time)}</div>;
}

/** A voice for English that speaks on the device itself, or null: one from a server would be sent what is read. */
export function ownVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in globalThis)) return null
  return speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.startsWith('en')) ?? null
}

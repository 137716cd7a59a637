/**
 * Colours of speakers, after the palettes of Okabe and Ito and of Paul Tol, which people with impaired colour vision tell
 * apart; darkened or lightened until each stands out from its ground by 4.5 to 1 (WCAG 2, contrast of text).
 */
export const hues = {
  light: ['#0067a3', '#b34700', '#00734f', '#9b3a78', '#6b5d00', '#4a4fb3', '#a12c2c', '#4f5b66'],
  dark: ['#5db7ee', '#f0985c', '#43c59e', '#e08fc2', '#d8c34a', '#a3a8f5', '#f08a8a', '#aeb9c4'],
} as const;

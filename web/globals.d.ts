/** The functions' namespace of this build: "HEADLINE", or "HEADLINEDEV" in a development build. */
declare const HEADLINE_NAMESPACE: string;

declare module '*.css';

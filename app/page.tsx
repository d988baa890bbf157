export default function Home() {
  return <h1>Regulars</h1>;
}

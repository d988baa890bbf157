import { PageHead } from "@/components/admin/kit/PageHead";

export const metadata = { title: "Home" };

export default function Home() {
  return <PageHead title="Home" />;
}
